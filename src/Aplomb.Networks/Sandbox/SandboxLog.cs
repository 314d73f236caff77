using System.Text;
using System.Text.Json;
using Aplomb.Posts;

namespace Aplomb.Networks.Sandbox;

/// <summary>The first line of a log: what all times and all chance in it rest on.</summary>
internal sealed record Opening(DateTimeOffset At, int Seed, double Speed);

/// <summary>Words of ours and all that they lead to. One line, so that they are kept together or not at all.</summary>
internal sealed record Said(
    string Key,
    string Handle,
    string Place,
    string? Story,
    IncomingPost Own,
    Feeling? Feeling,
    Reaction? Reaction,
    IReadOnlyList<Happening> Then
);

/// <summary>A line of the log: one of the three.</summary>
internal sealed record LogLine(Opening? Opening = null, Said? Said = null, Storm? Storm = null);

/// <summary>What was said in the sandbox, on disk. Only ever appended to; a line that was torn by a crash is forgotten.</summary>
internal sealed class SandboxLog : IDisposable
{
    private readonly FileStream? _file;

    /// <param name="path">Null keeps nothing.</param>
    public SandboxLog(string? path)
    {
        if (path is not null)
        {
            _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            Lines = Read(_file);
        }
    }

    /// <summary>What was there when the log was opened.</summary>
    public IReadOnlyList<LogLine> Lines { get; } = [];

    /// <summary>Keeps a line. It is on the disk when this returns.</summary>
    public void Append(LogLine line)
    {
        if (_file is null)
        {
            return;
        }

        var end = _file.Position;
        try
        {
            _file.Write([.. JsonSerializer.SerializeToUtf8Bytes(line, SandboxJson.Compact.LogLine), (byte)'\n']);
            _file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            _file.SetLength(end); // half a line would spoil the next one
            throw;
        }
    }

    public void Dispose() => _file?.Dispose();

    private static List<LogLine> Read(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var whole = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        file.SetLength(whole); // its writer died before anybody was told that the rest is kept
        file.Position = whole;

        return
        [
            .. Encoding
                .UTF8.GetString(bytes, 0, whole)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select((text, i) => Parse(text, i + 1, file.Name)),
        ];
    }

    private static LogLine Parse(string text, int number, string path)
    {
        try
        {
            return JsonSerializer.Deserialize(text, SandboxJson.Compact.LogLine)!;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}, line {number}: not a line of the sandbox. {e.Message}", e);
        }
    }
}
