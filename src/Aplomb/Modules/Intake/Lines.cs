using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace Aplomb.Modules.Intake;

/// <summary>Cuts a stream into lines without ever holding more than the longest one.</summary>
internal static class Lines
{
    /// <summary>One line.</summary>
    /// <param name="Number">Counted from 1.</param>
    /// <param name="Bytes">Without its end; empty where it was too long to be kept.</param>
    /// <param name="End">How many bytes of the stream have been read with it.</param>
    internal readonly record struct Line(int Number, byte[] Bytes, bool TooLong, long End);

    public static async IAsyncEnumerable<Line> ReadAsync(
        PipeReader reader,
        int longest,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var number = 1;
        var end = 0L;
        var tooLong = false;
        while (true)
        {
            var read = await reader.ReadAsync(ct);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } at)
            {
                var line = buffer.Slice(0, at);
                end += line.Length + 1;
                buffer = buffer.Slice(buffer.GetPosition(1, at));
                yield return Cut(number++, line, tooLong || line.Length > longest, end);
                tooLong = false;
            }

            if (read.IsCompleted)
            {
                if (buffer.Length > 0 || tooLong)
                {
                    yield return Cut(number, buffer, tooLong || buffer.Length > longest, end + buffer.Length);
                }

                reader.AdvanceTo(read.Buffer.End); // else the server thinks that we still read, and ends the connection
                yield break;
            }

            if (buffer.Length > longest) // of a line that is too long, only its end is looked for
            {
                tooLong = true;
                end += buffer.Length;
                buffer = buffer.Slice(buffer.End);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    /// <summary>Some programs begin a file with a byte order mark.</summary>
    private static ReadOnlySequence<byte> WithoutMark(ReadOnlySequence<byte> line)
    {
        var mark = Encoding.UTF8.Preamble;
        return line.Length >= mark.Length && line.Slice(0, mark.Length).ToArray().AsSpan().SequenceEqual(mark)
            ? line.Slice(mark.Length)
            : line;
    }

    private static Line Cut(int number, ReadOnlySequence<byte> line, bool tooLong, long end)
    {
        if (tooLong)
        {
            return new Line(number, [], TooLong: true, end);
        }

        var bytes = (number is 1 ? WithoutMark(line) : line).ToArray();
        return new Line(number, bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes, TooLong: false, end);
    }
}
