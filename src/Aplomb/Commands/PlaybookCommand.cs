using System.CommandLine;
using Aplomb.Data.PlaybookFiles;

namespace Aplomb.Commands;

/// <summary><c>./aplomb playbook check FILE</c>: every fault with its place, or one line that says what the file holds.</summary>
internal static class PlaybookCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The playbook, a YAML file." };
        var check = new Command("check", "Reads a playbook and tells every fault with its line.") { file };
        check.SetAction(
            async (parsed, _) =>
            {
                var path = parsed.GetValue(file)!;
                var (playbook, faults) = PlaybookFile.Load(path.FullName);
                if (playbook is null)
                {
                    return await TellAsync(path.ToString(), faults, Console.Error);
                }

                await Console.Out.WriteLineAsync(
                    $"{path}: {playbook.Name}, version {playbook.Version}: {playbook.Steps.Count} steps, {playbook.Bans.Count} things never done, {playbook.HouseRules.Count} house rules, hours in {playbook.Hours.Zone.Id}."
                );
                return 0;
            }
        );
        return new Command("playbook", "Works with playbooks.") { check, PlaybookTest.Create() };
    }

    /// <summary>Prints faults as <c>FILE:line:column: …</c>. Answers the exit status 2.</summary>
    internal static async Task<int> TellAsync(string path, IEnumerable<PlaybookFault> faults, TextWriter errors)
    {
        foreach (var fault in faults)
        {
            await errors.WriteLineAsync($"{path}:{fault.Line}:{fault.Column}: {fault.Say}");
        }

        return 2;
    }
}
