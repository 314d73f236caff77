namespace Aplomb.Readers;

/// <summary>Somebody or something else that a brand is taken for.</summary>
/// <param name="Handle">With or without a leading <c>@</c>; null where there is none.</param>
public sealed record Namesake(string Name, string? Handle = null, string? About = null);

/// <summary>A brand as its own team describes it, to tell posts about it from posts about others of its name.</summary>
/// <param name="Brand">Its name.</param>
/// <param name="Siblings">Firms with our name that are not us.</param>
/// <param name="Homonyms">Other things with our name.</param>
/// <param name="ConfusedWith">Others that customers mix up with us.</param>
public sealed record BrandProfile(
    string Brand,
    string? Handle = null,
    string? About = null,
    IReadOnlyList<string>? Offers = null,
    IReadOnlyList<string>? Places = null,
    IReadOnlyList<Namesake>? Siblings = null,
    IReadOnlyList<Namesake>? Homonyms = null,
    IReadOnlyList<Namesake>? ConfusedWith = null
)
{
    /// <summary>What it does and offers, in one line; null where nobody has said.</summary>
    public string? Says
    {
        get
        {
            var says = string.Join(". ", [About, .. Offers ?? []]).Trim('.', ' ');
            return says.Length is 0 ? null : says;
        }
    }
}
