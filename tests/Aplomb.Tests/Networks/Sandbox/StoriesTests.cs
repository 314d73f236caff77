using System.Text.RegularExpressions;

namespace Aplomb.Networks.Sandbox;

public sealed partial class StoriesTests
{
    private static readonly List<Story> Stories = [.. Town.Stories.SelectMany(brand => brand)];

    [Fact]
    public void There_are_more_than_eighty_threads_and_each_has_its_own_id()
    {
        Assert.InRange(Stories.Count, 81, 200);
        Assert.Equal(Stories.Count, Stories.Select(story => story.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("polite-question", 5)]
    [InlineData("heated-complaint", 5)]
    [InlineData("alias", 2)]
    [InlineData("sarcasm", 3)]
    [InlineData("sarcastic-thanks", 2)]
    [InlineData("wrong-company", 3)]
    [InlineData("legal-threat", 2)]
    [InlineData("self-harm-hint", 2)]
    [InlineData("threat", 2)]
    [InlineData("safety-danger", 2)]
    [InlineData("rant-on-profiles", 3)]
    [InlineData("praise", 3)]
    [InlineData("advocate", 2)]
    [InlineData("private-data-in-public", 2)]
    [InlineData("promise-overdue", 2)]
    [InlineData("german", 2)]
    [InlineData("spanish", 2)]
    [InlineData("french", 2)]
    [InlineData("repeat-contact", 2)]
    [InlineData("hand-off-complaint", 2)]
    [InlineData("solved-check-back", 2)]
    [InlineData("child", 2)]
    [InlineData("spam", 2)]
    [InlineData("near-duplicate-insult", 3)]
    [InlineData("picture-without-words", 2)]
    [InlineData("takes-no-messages", 1)]
    [InlineData("deleted-by-author", 1)]
    public void The_whole_range_is_there(string kind, int atLeast) =>
        Assert.InRange(Stories.Count(story => story.Kind == kind), atLeast, 100);

    [Fact]
    public void Every_account_hears_from_somebody() =>
        Assert.All(
            SandboxConnector.Brands,
            account => Assert.Contains(Town.Stories[account.Handle], story => story.Place == account.Place)
        );

    [Fact]
    public void Nobody_speaks_to_a_place_or_a_brand_that_there_is_not()
    {
        Assert.All(Stories, story => Assert.Contains(story.Place, Place.All));
        Assert.All(
            Town.Stories,
            brand => Assert.Contains(SandboxConnector.Brands, account => account.Handle == brand.Key)
        );
    }

    [Fact]
    public void Talks_run_forward_and_whoever_joins_one_comes_after_its_beginning()
    {
        Assert.All(Stories, story => Assert.Equal(story.Talk.OrderBy(turn => turn.At), story.Talk));
        Assert.All(
            Stories.Where(story => story.Under is not null),
            story => Assert.True(Stories.Single(other => other.Id == story.Under).Talk[0].At < story.Talk[0].At)
        );
    }

    [Fact]
    public void Everybody_who_answers_has_three_lines_for_each_reaction()
    {
        Reaction[] reactions = [Reaction.Stays, Reaction.Flares, Reaction.Calms, Reaction.ConfirmsSolved];
        var thin =
            from story in Stories
            where story.Persona is not (Persona.Mute or Persona.Ranter or Persona.Warm)
            from reaction in reactions
            where Town.Lines(story, reaction).Count < (story.Says.Of(reaction).Count > 0 ? 1 : 3)
            select $"{story.Id} {reaction}";

        Assert.Empty(thin);
    }

    [Fact]
    public void A_fresh_desk_has_fresh_waiting_answered_and_solved_talks_and_more_people_come()
    {
        Assert.True(Stories.Count(story => story.Talk[^1].At is > -30 and <= 0) >= 10, "fresh");
        Assert.True(Stories.Count(story => story.Talk[^1].At is < -60) >= 20, "waiting");
        Assert.True(Stories.Count(story => story.Talk.Any(turn => turn.Us)) >= 10, "answered before");
        Assert.True(Stories.Count(story => story.Solved) >= 3, "solved");
        Assert.True(Stories.Count(story => story.Talk[0].At > 0) >= 12, "to come");
    }

    [Fact]
    public void Every_phone_number_is_reserved_for_fiction() =>
        Assert.All(
            Texts().SelectMany(text => LongNumber().Matches(text)).Select(match => match.Value),
            number => Assert.Matches(FictionalNumber(), Separator().Replace(number, ""))
        );

    [Fact]
    public void Every_address_on_the_net_is_an_example() =>
        Assert.All(
            Texts().SelectMany(text => Domain().Matches(text)).Select(match => match.Value),
            domain => Assert.Matches(ExampleDomain(), domain)
        );

    [Fact]
    public void The_guards_against_real_data_would_notice_it()
    {
        Assert.Matches(LongNumber(), "ring 07911 123456");
        Assert.DoesNotMatch(FictionalNumber(), "07911123456");
        Assert.Contains("jo@gmail.com", Domain().Matches("write jo@gmail.com").Select(match => match.Value));
        Assert.DoesNotMatch(ExampleDomain(), "gmail.com");
    }

    [Fact]
    public void Earlier_words_of_ours_fit_their_network() =>
        Assert.All(
            Stories.SelectMany(story => story.Talk.Where(turn => turn.Us).Select(turn => (story, turn))),
            said => Assert.InRange(said.turn.Text.Length, 1, Place.What(said.story.Place).Length.Max)
        );

    private static IEnumerable<string> Texts() =>
        StoryTexts().Concat(Town.Storms.Values.SelectMany(storm => storm.Lines.Concat(storm.Names)));

    private static IEnumerable<string> StoryTexts() =>
        from story in Stories
        from text in (IEnumerable<string?>)
            [
                story.Name,
                story.Handle,
                story.Detail,
                story.Edit?.Text,
                story.EditWhenSolved,
                .. story.Talk.Select(turn => turn.Text),
                .. story.IfUnanswered.Select(turn => turn.Text),
                .. Enum.GetValues<Reaction>().SelectMany(story.Says.Of),
            ]
        where text is not null
        select text;

    /// <summary>Seven digits or more, however they are spaced; a code such as LM-290556 is a customer, not a phone.</summary>
    [GeneratedRegex(@"(?<![\w-])\+?\d([ -]?\d){6,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongNumber();

    /// <summary>Ofcom's numbers for drama, and 555-01xx.</summary>
    [GeneratedRegex(
        @"^(07700900\d{3}|02079460\d{3}|01314960\d{3}|01632960\d{3}|\d{3}55501\d\d|55501\d\d)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex FictionalNumber();

    [GeneratedRegex(
        @"[\w.-]+@[\w-]+(\.[\w-]+)+|[\w-]+(\.[\w-]+)*\.(com|net|org|co|uk|io|de|es|fr|info|social)\b",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Domain();

    /// <summary>RFC 2606.</summary>
    [GeneratedRegex(@"(^|[@.])example\.(com|net|org)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ExampleDomain();

    [GeneratedRegex("[ -]", RegexOptions.None, 1000)]
    private static partial Regex Separator();
}
