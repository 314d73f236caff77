namespace Aplomb.Readers.Manners;

/// <summary>
/// Learns a <see cref="SmallNet"/> by gradient descent, with facts and cells left out at random (Srivastava et al. 2014) so that it
/// leans on none of them. The same seed and examples give the same net.
/// </summary>
internal sealed class NetMachine
{
    private const int Rounds = 12;
    private const float Rate = 0.02f;
    private const float Decay = 1e-4f;
    private const float FactsLeftOut = 0.15f;
    private const float CellsLeftOut = 0.3f;

    /// <summary>An example further off than so much pulls no harder.</summary>
    private const float Hardest = 2;

    private readonly float[] _inward;
    private readonly float[] _outward;
    private readonly float[] _inwardPulls;
    private readonly float[] _outwardPulls;
    private readonly float[] _cells;
    private readonly float[] _seen;
    private readonly int _width;
    private uint _random;

    private NetMachine(int facts, int cells, uint seed, float mean)
    {
        (_random, _width) = ((seed * 2654435769u) | 1, facts + 1);
        (_inward, _outward) = (new float[cells * _width], new float[cells + 1]);
        (_inwardPulls, _outwardPulls, _cells, _seen) = (
            new float[cells],
            new float[cells],
            new float[cells],
            new float[facts]
        );
        for (var i = 0; i < _inward.Length; i++)
        {
            _inward[i] = i % _width == facts ? 0 : ((2 * Next()) - 1) * MathF.Sqrt(3f / facts);
        }

        for (var cell = 0; cell < cells; cell++)
        {
            _outward[cell] = ((2 * Next()) - 1) / MathF.Sqrt(cells);
        }

        _outward[^1] = mean;
    }

    public static SmallNet Learn(IReadOnlyList<float[]> facts, float[] aims, int cells, uint seed)
    {
        var machine = new NetMachine(facts[0].Length, cells, seed, aims.Average());
        var order = new int[aims.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var other = Math.Min(i, (int)(machine.Next() * (i + 1)));
                (order[i], order[other]) = (order[other], order[i]);
            }

            foreach (var i in order)
            {
                machine.Meet(facts[i], aims[i], Rate * (1 - (round / (float)Rounds)));
            }
        }

        return new SmallNet(machine._inward, machine._outward);
    }

    private void Meet(float[] facts, float aim, float rate)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            _seen[i] = Next() < FactsLeftOut ? 0 : facts[i] / (1 - FactsLeftOut);
        }

        var sum = _outward[^1];
        for (var cell = 0; cell < _cells.Length; cell++)
        {
            var row = _inward.AsSpan(cell * _width, _width);
            _cells[cell] = Next() < CellsLeftOut ? 0 : Math.Max(0, SmallNet.Cell(row, _seen)) / (1 - CellsLeftOut);
            sum += _outward[cell] * _cells[cell];
        }

        var off = Math.Clamp(sum - aim, -Hardest, Hardest);
        for (var cell = 0; cell < _cells.Length; cell++)
        {
            if (_cells[cell] > 0)
            {
                Pull(cell, off, rate);
            }
        }

        _outward[^1] -= rate / 10 * off;
    }

    private void Pull(int cell, float off, float rate)
    {
        var inward = off * _outward[cell] / (1 - CellsLeftOut);
        var outward = (off * _cells[cell]) + (Decay * _outward[cell]);
        _inwardPulls[cell] += inward * inward;
        _outwardPulls[cell] += outward * outward;
        var step = rate / MathF.Sqrt(_inwardPulls[cell] + 1);
        var row = _inward.AsSpan(cell * _width, _width);
        for (var i = 0; i < _seen.Length; i++)
        {
            row[i] -= step * ((inward * _seen[i]) + (Decay * row[i]));
        }

        row[^1] -= step * inward;
        _outward[cell] -= rate * outward / MathF.Sqrt(_outwardPulls[cell] + 1);
    }

    /// <summary>From 0 up to, not including, 1.</summary>
    private float Next()
    {
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        return (_random >> 8) / 16777216f;
    }
}
