using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Modules.Shell;

public sealed class FaceWordsTests
{
    [Theory]
    [InlineData("Farida Rahmani", "FR")]
    [InlineData("Łukasz Wiśniewski", "ŁW")]
    [InlineData("Дмитро Коваль", "ДК")]
    [InlineData("salty_gull_88", "sg")]
    [InlineData("Cher", "C")]
    [InlineData("🔥🔥 88", "·")]
    [InlineData("", "·")]
    [InlineData(null, "·")]
    public void A_face_shows_the_initials_of_a_name(string? name, string initials) =>
        Assert.Equal(initials, FaceWords.Initials(name));

    [Fact]
    public void Any_name_has_a_tone_of_the_six_and_keeps_it() =>
        Prop.ForAll<string?>(name =>
                FaceWords.Tone(name) is >= 1 and <= 6 && FaceWords.Tone(name) == FaceWords.Tone(name)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_name_breaks_its_face() =>
        Prop.ForAll<string?>(name => FaceWords.Initials(name) is { Length: > 0 }).QuickCheckThrowOnFailure();
}
