using System.Globalization;
using Aplomb.Data;
using Aplomb.Modules.Shell;

namespace Aplomb.Modules.Replies;

/// <summary>Tells the rail of a page how many things wait for whoever looks.</summary>
internal sealed class CountForYou(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CaseFiles files, DeskFacts facts, ForYou forYou)
    {
        if (facts.Person is not null) // somebody is signed in and asks for a page
        {
            var count = await forYou.CountAsync(await files.ReachAsync(context.RequestAborted), context.RequestAborted);
            if (count > 0)
            {
                facts.Counts[Rail.ForYou] = count.ToString(CultureInfo.InvariantCulture);
            }
        }

        await next(context);
    }
}
