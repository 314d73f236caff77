using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Aplomb.Readers;

/// <summary>Many vectors, a byte a number and a scale a vector.</summary>
internal sealed class ByteRows(sbyte[] bytes, float[] scales)
{
    /// <summary>Steps to either side: few, for they pack better, and more would tell no more.</summary>
    private const float Steps = 31;

    private const int Lanes = 8;

    public static ByteRows Pack(ReadOnlySpan<float> numbers)
    {
        var rows = numbers.Length / EncoderShape.Width;
        var (bytes, scales) = (new sbyte[numbers.Length], new float[rows]);
        for (var row = 0; row < rows; row++)
        {
            var from = numbers.Slice(row * EncoderShape.Width, EncoderShape.Width);
            scales[row] = Math.Max(1e-9f, TensorPrimitives.MaxMagnitude(from) is var most ? Math.Abs(most) / Steps : 0);
            for (var i = 0; i < from.Length; i++)
            {
                bytes[(row * EncoderShape.Width) + i] = (sbyte)MathF.Round(from[i] / scales[row]);
            }
        }

        return new ByteRows(bytes, scales);
    }

    public void Add(int row, float factor, Span<float> sum)
    {
        ref var from = ref bytes[row * EncoderShape.Width];
        ref var to = ref MemoryMarshal.GetReference(sum[..EncoderShape.Width]);
        var step = Vector256.Create(scales[row] * factor);
        for (nuint i = 0; i < EncoderShape.Width; i += Lanes)
        {
            var eight = Vector64.LoadUnsafe(ref from, i).ToVector128();
            var numbers = Vector256.ConvertToSingle(Vector256.WidenLower(Vector128.WidenLower(eight).ToVector256()));
            (Vector256.LoadUnsafe(ref to, i) + (numbers * step)).StoreUnsafe(ref to, i);
        }
    }

    public static ByteRows Read(BinaryReader reader)
    {
        var scales = ReadingModel.Floats(reader);
        var bytes = new sbyte[scales.Length * EncoderShape.Width];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(bytes.AsSpan()));
        return new ByteRows(bytes, scales);
    }

    public void Write(BinaryWriter writer)
    {
        ReadingModel.Write(writer, scales);
        writer.Write(MemoryMarshal.AsBytes(bytes.AsSpan()));
    }
}
