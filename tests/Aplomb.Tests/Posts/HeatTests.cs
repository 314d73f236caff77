using Aplomb.Readers;

namespace Aplomb.Posts;

public sealed class HeatTests
{
    private static readonly Reader Reader = Reader.Load();

    [Theory]
    [InlineData("Hi, when does flight 12 board, please?", Heat.Calm)]
    [InlineData("Thanks for the quick help today!", Heat.Calm)]
    [InlineData("YOU LOST MY BAG AGAIN!!! WORST AIRLINE EVER, WTF IS WRONG WITH YOU", Heat.VeryAngry)]
    [InlineData("You are fucking useless, three hours on hold and no answer", Heat.VeryAngry)]
    [InlineData("I will smash your windows tonight", Heat.VeryAngry)]
    public void The_heat_of_a_clear_post_is_told(string text, Heat heat) =>
        Assert.Equal(heat, Heats.Of(Reader.Read(text), text));

    [Fact]
    public void Swearing_never_cools_a_post()
    {
        string[] posts = ["My bag is lost.", "Where is my refund?", "Your app crashes.", "Thank you."];
        Assert.All(
            posts,
            post =>
            {
                var reading = Reader.Read(post);
                Assert.True(Heats.Of(reading, post + " shit") >= Heats.Of(reading, post));
            }
        );
    }
}
