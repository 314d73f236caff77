using Aplomb.Cases;
using Aplomb.Playbooks;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Data;

/// <summary>
/// What the playbook sees of a case, now or when a post came. Unknown yet, and so empty: promises, hand-offs, whether private data is
/// needed, and the storm.
/// </summary>
internal static class SituationOf
{
    public static Situation Case(CaseFile file, PostRow newest, Reading reading, DateTimeOffset now) =>
        Of(file, file.State, newest, reading, now, file.Posts, file.AbusiveElsewhere);

    /// <summary>The situations in which somebody wrote since an instant, as they were then: the case is folded up to each post.</summary>
    public static IEnumerable<(PostRow Post, Situation Situation)> Since(CaseFile file, DateTimeOffset since)
    {
        var state = new Case { Id = file.State.Id };
        foreach (var entry in file.Journal)
        {
            state = state.Apply(entry);
            if (
                entry.Fact is CaseEvent.Received received
                && received.SaidAt >= since
                && file.Posts.FirstOrDefault(post => post.Id == received.Post) is { } post
            )
            {
                var before = file.Posts.Where(one => one.SaidAt <= post.SaidAt).ToList();
                yield return (post, Of(file, state, post, file.Read(post), post.SaidAt, before, elsewhere: 0));
            }
        }
    }

    /// <param name="elsewhere">Abusive posts of the same person in other cases; in the past, nobody counted them.</param>
    private static Situation Of(
        CaseFile file,
        Case state,
        PostRow newest,
        Reading reading,
        DateTimeOffset now,
        IReadOnlyList<PostRow> posts,
        int elsewhere
    ) =>
        new()
        {
            Network = file.Account.Shown,
            Channel = newest.Public ? Channel.Public : Channel.Private,
            Brand = new BrandFacts(file.Brand.Name, file.Account.Handle, file.Reader.Profile?.Says),
            Text = newest.Text,
            Kind = newest.Kind,
            Reading = reading,
            Turns =
            [
                .. posts
                    .Where(post => post.DeletedAt is null && post.Id != newest.Id)
                    .Select(post => new Turn(post.Own ? Speaker.Us : Speaker.Them, post.Text, post.Public)),
            ],
            Fault = state.Fault,
            Person = new PersonFacts
            {
                Name = file.Person.Name,
                Handle = file.Person.Handle,
                FirstContact = file.CasesOfPerson is 1 && state.Theirs is 1,
                ProfilesWithSameComplaint = file.ProfilesWithSameComplaint(now),
                AbusivePosts = state.Softened + elsewhere,
            },
            HouseRuleBroken = state.Deeds.RuleOf(newest.Id),
            Case = new CaseFacts
            {
                State = state.State,
                HoursSinceUs = (now - state.OursAt)?.TotalHours,
                HoursSinceThem = (now - state.TheirsAt)?.TotalHours,
                RemovalAsked = state.Deeds.RemovalAsked,
            },
            Staffed = file.Playbook.Hours.IsOpen(now),
        };
}
