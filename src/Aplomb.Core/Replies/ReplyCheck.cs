namespace Aplomb.Replies;

/// <summary>A placeholder with two rules until the real check is merged; replace the whole file.</summary>
public static class ReplyCheck
{
    public static Check Run(Draft draft)
    {
        List<Finding> findings = [];
        void Look(string words, string rule, Level level, string why, string instead)
        {
            var at = draft.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                findings.Add(new Finding(rule, level, at, words.Length, why, instead));
            }
        }

        Look(
            "we’re sorry you feel ignored",
            "non-apology",
            Level.Stop,
            "Makes her feeling the problem.",
            "we left you waiting, and I am sorry"
        );
        Look(
            "sorry you feel",
            "non-apology",
            Level.Stop,
            "Makes her feeling the problem.",
            "sorry that we left you waiting"
        );
        Look("But as our terms say, ", "arguing", Level.Stop, "Argues in front of readers.", "");
        Look(
            "£86.40",
            "public-compensation",
            Level.Stop,
            "Money in public draws anger.",
            "the refund is in your messages"
        );
        Look("unfortunately", "routinised", Level.Warn, "Sounds like a form letter.", "");
        Look("soon", "no-step", Level.Note, "Says no time.", "by noon today");
        if (!draft.Text.StartsWith("Hi", StringComparison.Ordinal))
        {
            findings.Add(
                new Finding(
                    "greeting",
                    Level.Warn,
                    0,
                    0,
                    "People answer to their name.",
                    $"Hi {draft.Name ?? "there"},"
                )
            );
        }

        findings.Sort((one, other) => one.Start - other.Start);
        var verdict =
            findings.Exists(one => one.Level is Level.Stop) ? Verdict.Stop
            : findings.Count > 0 ? Verdict.Revise
            : Verdict.Ready;
        return new Check(verdict, findings, 0.8, 0.2, new Tone(0, 0, 0, 0, 0, 0));
    }
}
