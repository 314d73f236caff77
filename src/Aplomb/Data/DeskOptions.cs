namespace Aplomb.Data;

/// <summary>Which database keeps the desk.</summary>
internal enum StoreKind
{
    Sqlite,
    Postgres,
}

/// <summary>Where a desk keeps its things and how it is reached; what the command line says.</summary>
internal sealed record DeskOptions
{
    /// <summary>The folder of this desk. Made if it is not there.</summary>
    public required string DataFolder { get; init; }
    public StoreKind Store { get; init; }

    /// <summary>How to reach PostgreSQL; SQLite needs none.</summary>
    public string? Connection { get; init; }

    /// <summary>Where the desk listens; port 0 takes a free one.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5757";

    /// <summary>How much faster than life the sandbox network runs; null switches it off.</summary>
    public double? SandboxSpeed { get; init; }

    /// <summary>Other networks than those that ship; null takes those. Tests bring stand-ins.</summary>
    public IReadOnlyList<Aplomb.Networks.IConnector>? Networks { get; init; }

    /// <summary>The one file of a SQLite desk.</summary>
    public string SqliteFile => Path.Combine(DataFolder, "aplomb.db");
}
