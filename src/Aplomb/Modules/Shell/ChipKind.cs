namespace Aplomb.Modules.Shell;

/// <summary>What a chip's colour means. The words say it too.</summary>
public enum ChipKind
{
    Plain,

    /// <summary>Due, late, storm watch.</summary>
    Time,

    /// <summary>Their anger.</summary>
    Heat,

    /// <summary>A person may come to harm; nothing else.</summary>
    Safe,

    /// <summary>Private.</summary>
    Priv,

    /// <summary>Solved, thanked.</summary>
    Good,

    /// <summary>Ours.</summary>
    Ours,
}
