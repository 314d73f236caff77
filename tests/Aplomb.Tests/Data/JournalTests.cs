using System.Text.Json.Serialization;
using Aplomb.Cases;
using Aplomb.Support;

namespace Aplomb.Data;

public sealed class JournalTests
{
    /// <summary>As the first version wrote them. Lines are added when a fact gets a new shape; none is ever changed.</summary>
    private static readonly string[] Frozen = File.ReadAllLines(
        Path.Combine(AppContext.BaseDirectory, "Data", "facts-v1.jsonl")
    );

    public static TheoryData<string> Facts => [.. Frozen];

    [Theory, MemberData(nameof(Facts))]
    public void A_fact_of_the_first_version_stays_readable(string written) =>
        Assert.Equal(written, Journal.Write(Journal.ReadFact(written)));

    [Fact]
    public void Every_kind_of_fact_is_among_the_frozen_ones()
    {
        var kinds = typeof(CaseEvent)
            .GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
            .Cast<JsonDerivedTypeAttribute>()
            .Select(kind => kind.DerivedType);
        var nested = typeof(CaseEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent)));

        Assert.Equal(Names(nested), Names(kinds));
        Assert.Equal(Names(kinds), Names(Frozen.Select(line => Journal.ReadFact(line).GetType()).Distinct()));
    }

    private static IEnumerable<string> Names(IEnumerable<Type> types) =>
        types.Select(type => type.Name).Order(StringComparer.Ordinal);

    [Fact]
    public void A_fact_is_read_wherever_its_name_stands_in_the_line() =>
        Assert.Equal(
            new CaseEvent.Deleted(Guid.Empty),
            Journal.ReadFact("""{"post":"00000000-0000-0000-0000-000000000000","later":1,"fact":"deleted"}""")
        );

    [Fact]
    public void A_folded_case_survives_being_written()
    {
        var folded = Fold();

        var read = Journal.ReadCase(Journal.Write(folded));

        Assert.Equal(Journal.Write(folded), Journal.Write(read));
        Assert.Equal((folded.Version, folded.OurTurn, folded.LastAt), (read.Version, read.OurTurn, read.LastAt));
    }

    [Fact]
    public void The_same_facts_fold_to_the_same_case() => Assert.Equal(Journal.Write(Fold()), Journal.Write(Fold()));

    private static Case Fold() =>
        Case.Fold(Guid.Empty, Frozen.Select((line, at) => new JournalEntry(at + 1, A.At(at), Journal.ReadFact(line))));
}
