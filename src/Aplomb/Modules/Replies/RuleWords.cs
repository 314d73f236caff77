namespace Aplomb.Modules.Replies;

/// <summary>A headline for each rule of the reply check, as one would say it beside the writer.</summary>
internal static class RuleWords
{
    /// <summary>A few words without a full stop; null for a rule that has none, whose reason must then do.</summary>
    public static string? Head(string rule) =>
        rule switch
        {
            "greeting" => "Does not greet them",
            "listening" => "Does not say back what happened",
            "acknowledgement" => "Does not own it",
            "non-apology" => "Is not an apology",
            "arguing" => "Argues with them",
            "defensive-shape" => "Sounds defensive",
            "no-step" => "Says no next step",
            "info-request-only" => "Only asks for something",
            "private-move" => "Moves away without a reason",
            "public-compensation" => "Offers money in front of readers",
            "private-data" => "Puts private data in public",
            "mockery" => "May read as mockery",
            "routinised" => "Sounds like a form letter",
            "removal-for-reward" => "Trades something for a removal",
            "mismatch" => "Does not fit their mood",
            "too-long" => "Is too long for this place",
            "legal-admission" => "May bind us in law",
            "wrong-name" => "May not be their name",
            "voice" => "Is not how we speak",
            "changed-meanwhile" => "Something has happened since",
            Aplomb.Replies.SnippetText.Unfilled => "Has an empty place",
            _ => null,
        };
}
