namespace Aplomb.Readers.Training;

/// <summary>One text for one head to learn.</summary>
/// <param name="Aim">1 or -1; for valence the value itself.</param>
/// <param name="Cost">How much a mistake counts.</param>
internal sealed record Example(Row Row, float Aim, float Cost);

/// <summary>What one head learns from.</summary>
/// <param name="Head">Its column: <see cref="Heads"/>.</param>
/// <param name="Examples">Texts of all sets that it learns from.</param>
/// <param name="C">How closely it follows its examples: larger is closer.</param>
/// <param name="CalibrateOn">The sets whose held-out part makes scores into probabilities.</param>
/// <param name="YesShare">The share of yes that probabilities are meant for; null is as in the data.</param>
/// <param name="Mildness">How sure it may be at most, where its examples are clearer cases than what it will read: 0 to 1.</param>
/// <param name="OthersCount">How much texts of the other sets than the first count in that.</param>
/// <param name="KnowsSources">Whether a learner may tell its sets apart, so that their shares of yes do not colour words.</param>
internal sealed record Lesson(
    int Head,
    IReadOnlyList<Example> Examples,
    float C,
    IReadOnlyList<string> CalibrateOn,
    double? YesShare = null,
    float OthersCount = 1,
    float Mildness = 1,
    bool KnowsSources = true
)
{
    public bool IsGraded => Head == Heads.Valence;
}
