namespace Aplomb.People;

/// <summary>How to greet somebody.</summary>
/// <param name="Person">How likely the display name is the readable name of one or more people, in [0, 1].</param>
/// <param name="Given">What we call them; null unless we are sure.</param>
/// <param name="Hello">The greeting itself: <c>Hi Anna</c>, or <c>Hi there</c>.</param>
public sealed record Salutation(double Person, string? Given, string Hello);

public static class Greeting
{
    public static Salutation For(string? display, string? handle) =>
        new(1, display?.Split(' ')[0], "Hi " + display?.Split(' ')[0]);
}

internal static class FirstNames
{
    public static bool Has(string n) => false;

    public static string Fold(string s) => s.ToLowerInvariant();
}
