namespace Aplomb.Modules.Shell;

/// <summary>Where on a case's page a part stands.</summary>
public enum CasePlace
{
    /// <summary>At the head of the side, and in the inbox's preview: what to do first.</summary>
    Advice,

    /// <summary>The same in one line, for a phone.</summary>
    Brief,

    /// <summary>Below the talk: where one writes.</summary>
    Write,

    /// <summary>Beside the talk, below who they are: what else is known of the person, and what can be done.</summary>
    Person,

    /// <summary>Under each post; the component gets it as <c>Post</c>.</summary>
    Post,
}

/// <summary>
/// A part that a module adds to the page of a case. The page shows what is registered and does not know whose it is; the component gets
/// the case's file as <c>File</c>.
/// </summary>
internal sealed record CasePart(CasePlace Place, Type Component);
