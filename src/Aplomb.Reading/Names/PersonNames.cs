using Aplomb.People;

namespace Aplomb.Readers.Names;

/// <summary>
/// Tells names of people from other names, and how to greet them: rules decide the greeting, a learned judge says how likely
/// the name is a person's. One instance serves all threads.
/// </summary>
public sealed class PersonNames
{
    /// <summary>Below this no string without a handle is greeted, whatever the rules say.</summary>
    private const double Doubtful = 0.25;

    /// <summary>What the rules answer when they do not know.</summary>
    private const double Unsure = 0.6;

    /// <summary>From here on the judge is believed about a name that no list knows.</summary>
    private const double Likely = 0.5;

    private readonly NameModel _model;

    internal PersonNames(NameModel model) => _model = model;

    /// <summary>Takes the model that ships inside the assembly.</summary>
    public static PersonNames Load() => new(NameModel.Load());

    /// <summary>
    /// The greeting for a display name. With a handle it is the name of an account, as the rules were written for, and
    /// the judge is asked only where they are not sure; without one it may be any string, and the judge decides.
    /// </summary>
    public Salutation For(string? display, string? handle)
    {
        var name = NameBag.Repair(display ?? "");
        var ruled = Greeting.For(name, handle);
        if (!name.Any(IsLatin))
        {
            return ruled;
        }

        var person = Math.Round(_model.Person(NameBag.Of(name, Greeting.For(name, handle: null))), 4);
        if (string.IsNullOrEmpty(handle))
        {
            return person >= Doubtful ? ruled with { Person = person } : Unnamed(person);
        }

        return ruled.Person != Unsure ? ruled
            : person < Likely || ruled.Maybe is null ? ruled with { Person = person }
            : ruled with { Person = person, Given = ruled.Maybe, Hello = $"Hi {ruled.Maybe}" };
    }

    private static Salutation Unnamed(double person) => new(person, Given: null, "Hi there");

    private static bool IsLatin(char c) => char.IsLetter(c) && c is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');
}
