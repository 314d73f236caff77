using System.Text.Json;
using Aplomb.Commands;
using Aplomb.Data.PlaybookFiles;

namespace Aplomb.Playbooks;

/// <summary>What the shipped playbook advises on a situation, told as <c>./aplomb advise</c> takes it, with all that the desk hears.</summary>
internal static class ShippedAdvice
{
    private static readonly Playbook Shipped = PlaybookFile.Default();
    private static readonly Lazy<AdviseCommand.Listener> Desk = new(AdviseCommand.Listener.Load);

    public static List<Move> On(object situation) =>
        [.. Advisor.Advise(Shipped, Hear(situation)).Advice.Select(advice => advice.Do)];

    public static Situation Hear(object situation) =>
        Desk.Value.Hear(
            JsonSerializer
                .SerializeToElement(new { situation })
                .Deserialize<AdviseCommand.Line>(LineFilter.Json)!
                .Situation!
        );
}
