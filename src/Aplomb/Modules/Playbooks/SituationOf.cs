using Aplomb.Data;
using Aplomb.Playbooks;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Modules.Playbooks;

/// <summary>What the playbook sees of a case.</summary>
internal static class SituationOf
{
    public static Situation Case(CaseFile file, PostRow newest, Reading reading, DateTimeOffset now) =>
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
                .. file
                    .Posts.Where(post => post.DeletedAt is null && post.Id != newest.Id)
                    .Select(post => new Turn(post.Own ? Speaker.Us : Speaker.Them, post.Text, post.Public)),
            ],
            Fault = file.State.Fault,
            Person = new PersonFacts
            {
                Name = file.Person.Name,
                Handle = file.Person.Handle,
                FirstContact = file is { CasesOfPerson: 1, State.Theirs: 1 },
                AbusivePosts = file.State.Softened,
            },
            Case = new CaseFacts
            {
                State = file.State.State,
                HoursSinceUs = (now - file.State.OursAt)?.TotalHours,
                HoursSinceThem = (now - file.State.TheirsAt)?.TotalHours,
            },
        };
}
