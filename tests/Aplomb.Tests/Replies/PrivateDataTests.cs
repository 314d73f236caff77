using Aplomb.Replies.Rules;
using Xunit.Abstractions;

namespace Aplomb.Replies;

public sealed class PrivateDataTests(ITestOutputHelper output)
{
    [Fact]
    public void Nearly_all_of_a_thousand_made_up_items_are_found()
    {
        var items = PrivateDataForms.All(180).ToList();
        var missed = items
            .Where(item => !Tells($"The fitter was told to use your {item} and comes today at 4."))
            .ToList();
        output.WriteLine($"missed {missed.Count} of {items.Count}: {string.Join(" | ", missed.Distinct().Take(20))}");
        Assert.InRange(missed.Count, 0, items.Count / 100);
    }

    [Fact]
    public void What_only_looks_like_it_is_left_alone()
    {
        var items = PrivateDataForms.Harmless(360).ToList();
        var told = items.Where(item => Tells(item + " The fitter is with you today at 4.")).ToList();
        output.WriteLine($"told {told.Count} of {items.Count}: {string.Join(" | ", told.Distinct().Take(20))}");
        Assert.InRange(told.Count, 0, items.Count / 20);
    }

    private static bool Tells(string sentence) =>
        ReplyCheck
            .Run(ReplyCheckTests.Angry($"Hi Nora, I'm sorry about the heating. {sentence}"))
            .Findings.Any(finding => finding.Rule is "private-data");

    [Theory]
    [InlineData("+44 7700 900123")]
    [InlineData("07700 900123")]
    [InlineData("+49 151 23456789")]
    [InlineData("0171 2345678")]
    [InlineData("+33 6 39 98 12 34")]
    [InlineData("+34 612 345 678")]
    [InlineData("+39 312 3456789")]
    [InlineData("+31 6 12345678")]
    [InlineData("+43 660 1234567")]
    [InlineData("+41 79 123 45 67")]
    [InlineData("+353 85 012 3456")]
    [InlineData("+48 512 345 678")]
    [InlineData("(415) 555-0123")]
    [InlineData("nora.whitfield@gmail.com")]
    [InlineData("GB82 WEST 1234 5698 7654 32")]
    [InlineData("DE89 3704 0044 0532 0130 00")]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("5500-0000-0000-0004")]
    [InlineData("14 Elm Road")]
    [InlineData("Lindenstraße 14")]
    [InlineData("order 55120-K")]
    [InlineData("booking reference X7K2LM")]
    [InlineData("account no. 00418822")]
    [InlineData("membership number 7733210")]
    [InlineData("born 14 March 1961")]
    public void What_leads_to_a_person_is_stopped_in_public(string data)
    {
        var text =
            $"Hi Nora, I'm sorry about the heating. The fitter was told to use your {data} and comes today at 4.";
        var finding = Assert.Single(
            ReplyCheck.Run(ReplyCheckTests.Angry(text)).Findings,
            finding => finding.Rule is "private-data"
        );
        Assert.Contains(text.Substring(finding.Start, finding.Length), data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mr. Wobbles", "Dear Shane Dunphy, the wall is rebuilt on Monday.", "Shane Dunphy", "there")]
    [InlineData("Kornelia", "Kornelia, the page that read Kornelia Brzezinska is off the server.", "Brzezinska", "")]
    public void A_name_that_the_person_has_not_shown_is_stopped_in_public(
        string shown,
        string text,
        string uncovered,
        string instead
    )
    {
        var draft = ReplyCheckTests.Angry(text) with { Name = shown, Handle = "@somebody_77" };
        var finding = Assert.Single(ReplyCheck.Run(draft).Findings, finding => finding.Rule is "private-data");
        Assert.Equal((uncovered, instead), (text.Substring(finding.Start, finding.Length), finding.Instead));
        Assert.DoesNotContain(
            ReplyCheck.Run(draft with { Channel = Channel.Private }).Findings,
            other => other.Rule is "private-data"
        );
    }

    [Theory]
    [InlineData("Kornelia", "Kornelia Our team is on the way, Kornelia Monday at nine.")]
    [InlineData("", "Dear Shane Dunphy, the wall is rebuilt on Monday.")]
    [InlineData("Kornelia Brzezinska", "Hello Kornelia Brzezinska, the page is off the server.")]
    [InlineData("Mr. Wobbles", "Dear Mr. Wobbles, our mason Lazlo Kovac rebuilds it on Monday.")]
    public void Names_that_they_show_and_names_of_ours_are_left_alone(string shown, string text) =>
        Assert.DoesNotContain(
            ReplyCheck.Run(ReplyCheckTests.Angry(text) with { Name = shown }).Findings,
            finding => finding.Rule is "private-data"
        );

    [Theory]
    [InlineData("Call our line 0117 496 0133 at any hour.")]
    [InlineData("The emergency line is 0800 111 999.")]
    [InlineData("Write to us at care@example.com and it lands with me.")]
    [InlineData("Our reference is KL-204.")]
    [InlineData("Flight HA 1187 leaves at 6:10 from gate 14.")]
    [InlineData("Error 502 came from the deploy at 03:07 on 14 March 2025.")]
    [InlineData("The part costs 129.99 and 60% of rooms are warm.")]
    [InlineData("Details are at https://status.example.com/incidents/20250314160712345.")]
    [InlineData("Come to our shop at 12 High Street.")]
    [InlineData("Please send me your account number by direct message, so that I can look this up.")]
    [InlineData("Never send us your PIN.")]
    public void What_is_ours_or_nobodys_may_be_said(string sentence)
    {
        var text = $"Hi Nora, I'm sorry about the heating. {sentence} The fitter is with you today at 4.";
        Assert.DoesNotContain(
            ReplyCheck.Run(ReplyCheckTests.Angry(text)).Findings,
            finding => finding.Rule is "private-data"
        );
    }

    [Theory]
    [InlineData("Please reply with your booking number.")]
    [InlineData("What is your date of birth?")]
    [InlineData("Can you share your email address here?")]
    [InlineData("Could you post your postcode?")]
    public void Asking_for_it_in_the_open_is_stopped(string sentence) =>
        Assert.Contains(
            ReplyCheck.Run(ReplyCheckTests.Angry($"Hi Nora, sorry about the heating. {sentence}")).Findings,
            finding => finding is { Rule: "private-data", Level: Level.Stop }
        );

    [Theory]
    [InlineData("Please send me the password of the account.")]
    [InlineData("So that we can go on, tell me the one-time code that you get.")]
    [InlineData("Can you confirm your full card number?")]
    public void A_secret_is_not_asked_for_in_private_either(string sentence) =>
        Assert.Contains(
            ReplyCheck
                .Run(
                    ReplyCheckTests.Angry($"Hi Nora, sorry about the heating. {sentence}") with
                    {
                        Channel = Channel.Private,
                    }
                )
                .Findings,
            finding => finding is { Rule: "private-data", Level: Level.Stop }
        );

    [Fact]
    public void In_private_an_address_may_be_named() =>
        Assert.DoesNotContain(
            ReplyCheck
                .Run(
                    ReplyCheckTests.Angry(
                        "Hi Nora, sorry about the heating. The fitter comes to 14 Elm Road today at 4."
                    ) with
                    {
                        Channel = Channel.Private,
                    }
                )
                .Findings,
            finding => finding.Rule is "private-data"
        );

    [Theory]
    [InlineData("4111111111111111", true)]
    [InlineData("4111111111111112", false)]
    public void Card_numbers_are_known_by_their_sum(string digits, bool card) =>
        Assert.Equal(card, Traces.Luhn(digits));

    [Theory]
    [InlineData("GB82WEST12345698765432", true)]
    [InlineData("GB82WEST12345698765433", false)]
    public void Account_numbers_are_known_by_their_rest(string iban, bool account) =>
        Assert.Equal(account, Traces.Mod97(iban));
}
