using System.Globalization;
using Aplomb.Data;
using Aplomb.People;

namespace Aplomb.Modules.Replies.Saved;

/// <summary>What stands for the variables of saved words in one case.</summary>
internal static class Values
{
    private const int TicketLength = 6;

    /// <summary>Null for what nobody knows: it stays in braces and is marked.</summary>
    public static IReadOnlyDictionary<string, string?> Of(CaseFile file, string writer) =>
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["name"] = Greeting.For(file.Person.Name, file.Person.Handle).Given,
            ["handle"] = file.Person.Handle.Length is 0 ? null : $"@{file.Person.Handle}",
            ["ticket"] = Ticket(file.State.Id),
            ["first_name"] = FirstName(writer),
        };

    /// <summary>The number of a case, short enough to be read out: the last signs of its id.</summary>
    public static string Ticket(Guid id) =>
        id.ToString("N", CultureInfo.InvariantCulture)[^TicketLength..].ToUpperInvariant();

    public static string FirstName(string writer) => writer.Split(' ')[0];
}
