using System.CommandLine;
using Aplomb.Modules.Intake;

namespace Aplomb.Commands;

/// <summary><c>account add --network NAME --name NAME</c>.</summary>
internal static class AccountCommand
{
    public static Command Create()
    {
        var network = new Option<string>("--network")
        {
            Description = "Where it is: mastodon, import, sandbox…",
            Required = true,
        };
        var name = new Option<string>("--name")
        {
            Description = "What commands and addresses call it.",
            Required = true,
        };
        var brand = new Option<string?>("--brand") { Description = "The brand it speaks for; else its own name." };
        var handle = new Option<string?>("--handle") { Description = "Its handle there: posts by it are our own." };
        var add = new Command("add", "Add an account.") { network, name, brand, handle };
        add.SetAction(
            (parsed, ct) =>
                parsed.OnDeskAsync(
                    async desk =>
                    {
                        var (account, made) = await desk.GetRequiredService<AddAccount>()
                            .RunAsync(
                                new AddAccount.Request(
                                    parsed.GetValue(network)!,
                                    parsed.GetValue(name)!,
                                    parsed.GetValue(brand),
                                    parsed.GetValue(handle)
                                ),
                                ct
                            );
                        Console.WriteLine(made ? $"Added “{account.Name}”." : $"“{account.Name}” is there already.");
                        return 0;
                    },
                    ct
                )
        );
        return new Command("account", "The brand's presence on a network.") { add.WithDeskOptions() };
    }
}
