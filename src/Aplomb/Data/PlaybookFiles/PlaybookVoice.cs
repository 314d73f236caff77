using Aplomb.Playbooks;
using Aplomb.Replies;

namespace Aplomb.Data.PlaybookFiles;

/// <summary>Reads <c>voice</c> and <c>check</c>: how a brand sounds, and how strictly its replies are looked at.</summary>
internal static class PlaybookVoice
{
    public static readonly string[] Known = ["signature", "guidance", "avoid", "address", "emoji"];

    private static readonly string[] LevelNames = ["off", .. Spelling.All<Level>()];

    public static Voice Voice(FieldReader? voice) =>
        voice is null
            ? Aplomb.Playbooks.Voice.Plain
            : new Voice(voice.Text("signature"), voice.Text("guidance"), voice.Texts("avoid"))
            {
                Address = voice.Words<Address>("address").FirstOrDefault(),
                Emoji = voice.Whole("emoji"),
            };

    /// <summary>The level of each rule that is named; null is off. Rules that guard people go no lower than a warning.</summary>
    public static Dictionary<string, Level?> Levels(FieldReader? check)
    {
        var levels = new Dictionary<string, Level?>(StringComparer.Ordinal);
        foreach (var rule in check?.Names ?? [])
        {
            foreach (var leaf in check!.Leaves(rule).Take(1))
            {
                Level? level = Spelling.TryRead<Level>(leaf.Text, out var known) ? known : null;
                if (level is null && leaf.Text is not ("off" or "false")) // YAML reads a bare off as no
                {
                    check.Unknown(leaf, "is no level", LevelNames);
                }
                else if (level is null or Level.Note && CheckRules.Guarding.Contains(rule, StringComparer.Ordinal))
                {
                    check.Fault(leaf, $"`{rule}` guards people and goes no lower than `warn`; expected warn or stop.");
                }

                levels[rule] = level;
            }
        }

        return levels;
    }
}
