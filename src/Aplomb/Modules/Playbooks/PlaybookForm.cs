namespace Aplomb.Modules.Playbooks;

/// <summary>What the editor sends.</summary>
public sealed record PlaybookForm
{
    public string? Text { get; set; }

    /// <summary>Why it is changed.</summary>
    public string? Note { get; set; }

    /// <summary>The newest version when the text was opened.</summary>
    public int Seen { get; set; }
}
