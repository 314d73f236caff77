namespace Aplomb.Playbooks;

/// <summary>How a number is compared.</summary>
public enum Comparison
{
    Less,
    AtMost,
    Equal,
    AtLeast,
    More,
}

/// <summary>A test of a situation, as a playbook states it. What is unknown never holds.</summary>
public abstract record Condition
{
    private Condition() { }

    public abstract bool Holds(Scene scene);

    /// <summary>Every one has to hold; without any it always holds.</summary>
    public sealed record All(IReadOnlyList<Condition> Of) : Condition
    {
        public override bool Holds(Scene scene) => Of.All(each => each.Holds(scene));
    }

    public sealed record Any(IReadOnlyList<Condition> Of) : Condition
    {
        public override bool Holds(Scene scene) => Of.Any(each => each.Holds(scene));
    }

    public sealed record None(IReadOnlyList<Condition> Of) : Condition
    {
        public override bool Holds(Scene scene) => !Of.Any(each => each.Holds(scene));
    }

    /// <summary>A named sign of <see cref="Signals"/>.</summary>
    public sealed record Sign(string Name) : Condition
    {
        public override bool Holds(Scene scene) => scene.Shows(Name);
    }

    /// <summary>A number of <see cref="Facts.Numbers"/>.</summary>
    public sealed record Number(string Name, Comparison Comparison, double Value) : Condition
    {
        public override bool Holds(Scene scene) =>
            Facts.Numbers[Name](scene.Situation) is { } found
            && Comparison switch
            {
                Comparison.Less => found < Value,
                Comparison.AtMost => found <= Value,
                Comparison.AtLeast => found >= Value,
                Comparison.More => found > Value,
                // a count is whole; a score is never compared for equality
                _ => Math.Abs(found - Value) < 1e-9,
            };
    }

    /// <summary>A word of <see cref="Facts.Words"/>.</summary>
    public sealed record Word(string Name, IReadOnlyList<string> OneOf) : Condition
    {
        public override bool Holds(Scene scene) =>
            Facts.Words[Name].Of(scene.Situation) is { } found
            && OneOf.Contains(found, StringComparer.OrdinalIgnoreCase);
    }
}
