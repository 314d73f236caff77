using Aplomb.Readers;

namespace Aplomb.Posts;

public sealed class PlainLineTests
{
    private static readonly Reader Reader = Reader.Load();

    public static TheoryData<string> Abuse =>
        [
            "@acme you fucking idiots lost my parcel AGAIN, when will it come??",
            "Your driver is a lazy piece of shit and your support is garbage",
            "YOU ARE THIEVES. GIVE ME MY MONEY BACK YOU SCUM",
            "Ihr seid ein verdammter Saftladen, wo ist mein Paket, ihr Idioten?",
            "Sois unos ladrones y unos gilipollas, ¿dónde está mi pedido?",
            "sh1t app, f*ck you and your w4nker of a manager",
            "I will smash your windows you bastards",
        ];

    [Theory]
    [MemberData(nameof(Abuse))]
    public void A_plain_line_repeats_no_ill_word(string text)
    {
        var line = PlainLine.Of(text, Reader.Read(text));

        Assert.Equal(0, Swearing.Count(line));
        Assert.InRange(line.Length, 10, PlainLine.Longest);
        var ill = Swearing.Split(text).Where(word => word.Length >= 4 && Swearing.Is(word));
        Assert.All(ill, word => Assert.DoesNotContain(word, line, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_calm_post_speaks_for_itself_without_mentions_and_links()
    {
        const string text =
            "@acme @help Could you tell me when the shop opens? https://acme.example It says nine on the door.";
        Assert.Equal("Could you tell me when the shop opens?", PlainLine.Of(text, Reader.Read(text)));
    }

    [Fact]
    public void A_hostile_post_is_told_by_what_it_claims_and_asks()
    {
        var reading = Reading.Nothing with
        {
            Offence = 0.9,
            Complaint = 0.9,
            Question = 0.9,
            Topics = [new Topic("delivery", 0.9)],
            Unsure = false,
        };
        Assert.Equal(
            "Complains about a delivery, insults us, swears. Asks when it comes.",
            PlainLine.Of("you shits, when does it come?", reading)
        );
    }

    [Fact]
    public void An_unsure_reading_says_perhaps() =>
        Assert.StartsWith(
            "Perhaps ",
            PlainLine.Of("idiots", Reading.Nothing with { Offence = 0.9, Unsure = true }),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("one two three four five six", 15, "one two three…")]
    [InlineData("short", 15, "short")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaa", 10, "aaaaaaaaa…")]
    public void A_long_line_is_cut_at_a_word(string line, int longest, string cut) =>
        Assert.Equal(cut, FirstSentence.CutAtWord(line, longest));
}
