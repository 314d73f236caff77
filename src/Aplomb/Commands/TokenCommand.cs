using System.CommandLine;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Commands;

/// <summary><c>token create --role intake</c>: prints the token, as its last word, this one time.</summary>
internal static class TokenCommand
{
    public static Command Create()
    {
        var role = new Option<string>("--role") { Description = "What it opens: intake.", Required = true };
        role.AcceptOnlyFromAmong(Secrets.Intake);
        var name = new Option<string?>("--name") { Description = "Whose it is, for your own memory." };
        var create = new Command("create", "Make a token.") { role, name };
        create.SetAction(
            (parsed, ct) =>
                parsed.OnDeskAsync(
                    async desk =>
                    {
                        await using var db = await desk.GetRequiredService<IDbContextFactory<AppDb>>()
                            .CreateDbContextAsync(ct);
                        var now = desk.GetRequiredService<TimeProvider>().GetUtcNow();
                        var token = db.AddSecret(parsed.GetValue(role)!, now, name: parsed.GetValue(name));
                        await db.SaveChangesAsync(ct);
                        Console.WriteLine($"Keep this token; it cannot be shown again: {token}");
                        return 0;
                    },
                    ct
                )
        );
        return new Command("token", "Tokens for programs that hand in posts.") { create.WithDeskOptions() };
    }
}
