using System.Globalization;

namespace Aplomb.Replies;

/// <summary>Makes up private data in the forms of ten countries, the same each time. Numbers are made up and lead nowhere known.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Security",
    "CA5394:Do not use insecure randomness",
    Justification = "Tests want the same data each time."
)]
internal static class PrivateDataForms
{
    private static readonly string[] Mobiles =
    [
        "+49 151 {8}",
        "0171 {7}",
        "+43 660 {7}",
        "+41 79 {3} {2} {2}",
        "079 {3} {2} {2}",
        "+33 6 {2} {2} {2} {2}",
        "06 {2} {2} {2} {2}",
        "+34 6{2} {3} {3}",
        "+39 3{2} {7}",
        "+351 91{1} {3} {3}",
        "+44 7{3} {6}",
        "07{3} {6}",
        "(2{2}) 555-{4}",
        "+31 6 {8}",
    ];
    private static readonly string[] Ids =
    [
        "order {5}-K",
        "order number {8}",
        "booking reference X{1}K{1}LM",
        "account no. {8}",
        "membership number {7}",
        "customer number {6}",
        "policy number P-{6}",
        "Kundennummer {8}",
        "invoice {4}-{4}",
        "tracking number {12}",
    ];
    private static readonly string[] Homes =
    [
        "Lindenstraße {2}",
        "Am Ring 4, Bergweg {1}",
        "{2} Elm Road",
        "1{1} High Oak Avenue",
        "Flat {1}",
        "{2} rue de la Paix",
        "Calle Mayor {2}",
        "Via Roma {2}",
        "Keizersgracht {3}",
        "Hauptplatz {1}",
    ];
    private static readonly string[] Countries =
    [
        "DE18",
        "AT16",
        "CH17",
        "FR23",
        "ES20",
        "IT23",
        "PT21",
        "GB18",
        "NL14",
        "BE12",
    ];

    public static IEnumerable<string> All(int each)
    {
        var dice = new Random(7);
        for (var i = 0; i < each; i++)
        {
            yield return Fill(Mobiles[i % Mobiles.Length], dice);
            yield return Fill(Ids[i % Ids.Length], dice);
            yield return Fill(Homes[i % Homes.Length], dice);
            yield return Card(dice, i % 2 is 0 ? " " : "-");
            yield return Iban(Countries[i % Countries.Length], dice, spaced: i % 3 is 0);
            yield return $"{Names[i % Names.Length]}.{Names[((i * 7) + 3) % Names.Length]}{i % 90}@{Hosts[i % Hosts.Length]}";
        }
    }

    private static readonly string[] Names =
    [
        "nora",
        "anna",
        "jean",
        "luis",
        "marta",
        "piet",
        "joao",
        "heidi",
        "urs",
        "tom",
    ];
    private static readonly string[] Hosts =
    [
        "gmail.com",
        "web.de",
        "gmx.at",
        "bluewin.ch",
        "orange.fr",
        "libero.it",
        "example.org",
    ];

    private static string Fill(string form, Random dice)
    {
        var filled = new System.Text.StringBuilder();
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] is '{')
            {
                var close = form.IndexOf('}', i);
                filled.Append(Digits(int.Parse(form[(i + 1)..close], CultureInfo.InvariantCulture), dice));
                i = close;
            }
            else
            {
                filled.Append(form[i]);
            }
        }

        return filled.ToString();
    }

    private static string Digits(int count, Random dice) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => (char)('1' + dice.Next(9))));

    private static string Card(Random dice, string gap)
    {
        var digits = "4" + Digits(14, dice);
        var last = Enumerable.Range(0, 10).First(digit => Rules.Traces.Luhn(digits + digit));
        return string.Join(gap, (digits + last).Chunk(4).Select(four => new string(four)));
    }

    private static string Iban(string form, Random dice, bool spaced)
    {
        var rest = Digits(int.Parse(form[2..], CultureInfo.InvariantCulture), dice);
        var iban = Enumerable
            .Range(2, 97)
            .Select(check => $"{form[..2]}{check:00}{rest}")
            .First(iban => Rules.Traces.Mod97(iban));
        return spaced ? string.Join(' ', iban.Chunk(4).Select(four => new string(four))) : iban;
    }

    /// <summary>What looks like private data and is not.</summary>
    public static IEnumerable<string> Harmless(int each)
    {
        var dice = new Random(11);
        string[] forms =
        [
            "Our hotline is 0800 {3} {3}.",
            "Ring us on 0800 {7} at any hour.",
            "It costs {2}.99 € a month.",
            "The part costs £{3}.",
            "That was on {1} March 2025 at 1{1}:30.",
            "Flight HA {4} leaves at 6:10.",
            "See https://status.example.com/incidents/{12} for more.",
            "It is fixed in version {1}.{2}.{1}.",
            "#{4}days is what people call it.",
            "We open from 9:00 to 1{1}:00.",
            "There were {3},000 of them in stock.",
            "Error {3} came from our side.",
            "Write to care@example.com and it lands with me.",
            "The ICE {3} is back to full length.",
            "Our case reference is KL-{3}.",
            "The queue is down to {2} minutes.",
            "@acme_help{1} is ours too.",
            "About {2}% of rooms are warm.",
        ];
        for (var i = 0; i < each; i++)
        {
            yield return Fill(forms[i % forms.Length], dice);
        }
    }
}
