using System.Runtime.InteropServices;

namespace Aplomb.Readers;

/// <summary>A table in a file, a head after the other: like stands beside like and packs better than row by row.</summary>
internal static class TableFile
{
    public static Table Read(BinaryReader reader)
    {
        var (bits, width, used) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var scales = ReadingModel.Floats(reader);
        var rows = 1 << bits;
        var weights = new sbyte[rows * width];
        var column = new sbyte[rows];
        for (var head = 0; head < used; head++)
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(column.AsSpan()));
            for (var row = 0; row < rows; row++)
            {
                weights[(row * width) + head] = column[row];
            }
        }

        return new Table(bits, width, weights, scales);
    }

    public static void Write(BinaryWriter writer, Table table)
    {
        var used = Array.FindLastIndex(table.Scales, scale => scale != 0) + 1;
        writer.Write(table.Bits);
        writer.Write(table.Width);
        writer.Write(used);
        ReadingModel.Write(writer, table.Scales);
        var column = new sbyte[1 << table.Bits];
        for (var head = 0; head < used; head++)
        {
            for (var row = 0; row < column.Length; row++)
            {
                column[row] = table.Weights[(row * table.Width) + head];
            }

            writer.Write(MemoryMarshal.AsBytes(column.AsSpan()));
        }
    }
}
