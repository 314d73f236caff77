namespace Aplomb.Posts;

public sealed class CorrectionsTests
{
    private static readonly Reading Hot = Reading.Nothing with
    {
        Sentiment = new Sentiment(0.9, 0.08, 0.02),
        Emotion = new Emotion(0.9, 0, 0, 0),
        Complaint = 0.9,
        Threat = 0.9,
        SelfHarm = 0.8,
        Unsure = true,
    };

    public static TheoryData<ReadField, ReadAnswer> All
    {
        get
        {
            var all = new TheoryData<ReadField, ReadAnswer>();
            foreach (var one in Correction.All)
            {
                all.Add(one.Field, one.To);
            }

            return all;
        }
    }

    [Theory, MemberData(nameof(All))]
    public void What_a_person_said_is_what_the_post_is_read_as(ReadField field, ReadAnswer to)
    {
        foreach (var reading in (Reading[])[Hot, Reading.Nothing])
        {
            var settled = Corrections.Settle(reading, [new Correction(field, to)]);

            Assert.Equal(to, Correction.Said(settled, field));
            Assert.Equal(reading.SelfHarm, settled.SelfHarm);
            Assert.False(settled.Unsure);
        }
    }

    [Fact]
    public void A_good_mood_takes_the_heat_out_of_a_post()
    {
        var settled = Corrections.Settle(
            Hot with
            {
                Threat = 0,
            },
            [new Correction(ReadField.Mood, ReadAnswer.Positive), new Correction(ReadField.Complaint, ReadAnswer.No)]
        );

        Assert.Equal(Heat.Calm, Heats.Of(settled, "Filthy!"));
    }

    [Fact]
    public void The_last_word_on_a_field_counts() =>
        Assert.Equal(
            ReadAnswer.Yes,
            Correction.Said(
                Corrections.Settle(Hot, [new(ReadField.Irony, ReadAnswer.No), new(ReadField.Irony, ReadAnswer.Yes)]),
                ReadField.Irony
            )
        );

    [Fact]
    public void Nobody_can_make_a_threat_of_a_post_by_a_form() =>
        Assert.DoesNotContain(new Correction(ReadField.Threat, ReadAnswer.Yes), Correction.All);
}
