namespace Aplomb.Playbooks;

/// <summary>Posts whose words look like something that they are not, advised upon with all that the desk hears.</summary>
public sealed class MisreadPostsTests
{
    [Theory]
    [InlineData("THIS BOT IS USELESS!!! I was charged twice for the heater and nobody helps me!!", Move.Close)]
    [InlineData("this bot keeps sending me in circles, my lamp arrived broken", Move.Mute)]
    [InlineData("Your new video is out of focus, just saying.", Move.Close)]
    [InlineData("Il bollitore: acqua bollente in due minuti, ottimo", Move.Consult)]
    [InlineData(
        "My husband called your hotline 0800 123 4567 twice, can you please help? The lamp is dead.",
        Move.TakePrivate
    )]
    [InlineData("The noise from my hub still goes on, night after night.", Move.Thank)]
    [InlineData("Why should I take my review down? My lamp is still dead.", Move.Thank)]
    [InlineData("You took my review down! My lamp is dead and you hide it.", Move.Thank)]
    [InlineData(
        "Farewell letter engraved on the plate for our friends: it has a typo, can you fix my order?",
        Move.Consult
    )]
    [InlineData("Is it you who sends me this bill twice? My order is paid.", Move.Redirect)]
    [InlineData("Do you run the repairs in your own shop? My lamp is broken.", Move.Clarify)]
    [InlineData(
        "I paid 1,500 by Friday noon or so, and they still go to every neighbour but me.",
        Move.PreserveEvidence
    )]
    [InlineData("The socket strip has a cover that is a bit loose, can I get a new one?", Move.Consult)]
    [InlineData("I stood at a locked door, as you were supposed to open at nine. My lamp is broken.", Move.Thank)]
    [InlineData("Send order 40012 by Friday or it goes back to your warehouse.", Move.PreserveEvidence)]
    [InlineData("Pay back my 60 euros by Friday or my review goes online.", Move.PreserveEvidence)]
    [InlineData("Is there a minister in your choir? My music stand came without screws.", Move.Close)]
    [InlineData("The switch of my new lamp came with a missing cover, please send one.", Move.Consult)]
    [InlineData("Not had a problem until last week. Now it hums all night.", Move.Thank)]
    [InlineData("Lovely shop, and the wax melts I bought smell of Christmas.", Move.Consult)]
    [InlineData("Buenas! La lámpara Brisa se puede colgar boca abajo? No me cabe de pie 😅", Move.Close)]
    [InlineData("This reply was clearly written by a machine. My lamp is still dead.", Move.Close)]
    [InlineData("Your support mailbox is read by nobody, is it? Third mail, and my lamp is still dead.", Move.Close)]
    [InlineData("My ticket was logged by the system last week, and the lamp still flickers.", Move.Close)]
    [InlineData("I guess this inbox is read by nobody. My lamp is still dead.", Move.Close)]
    [InlineData("I have deleted my post as you wished, and the lamp flickers again.", Move.Thank)]
    [InlineData("Hola, en mi paquete de tres bombillas venían solo dos. El pedido es el 40991. Gracias.", Move.Thank)]
    public void Nobody_is_dropped_or_sent_away_for_words_that_look_like_something_else(string text, Move wrong) =>
        Assert.DoesNotContain(wrong, Advise(new { text }));

    [Theory]
    [InlineData("You scammed me, Lumora.")]
    [InlineData("I feel scammed by this shop.")]
    public void Who_is_accused_of_fraud_takes_a_breath(string text) =>
        Assert.Contains(Move.Pause, Advise(new { text }));

    [Theory]
    [InlineData("The fire exit in your shop is barred with boxes and the place is full.", Move.Consult)]
    [InlineData("We stood outside as people watched our house burning, and it was your heater.", Move.Help)]
    [InlineData("I bought a heater in your shop and it has a bare wire, my baby touched it.", Move.Help)]
    [InlineData("Gli spezzo le gambe, al vostro autista, una di queste sere.", Move.PreserveEvidence)]
    [InlineData(
        "My neighbour has just put a goodbye note on her page and does not open the door.",
        Move.PreserveEvidence
    )]
    [InlineData(
        "Ran down the hall, melted plastic everywhere, is that the one in the news? My girl has a burn on her arm.",
        Move.Help
    )]
    [InlineData(
        "Send order 40012 by Friday or it goes back to your warehouse, and I will burn it down with Sandra inside.",
        Move.PreserveEvidence
    )]
    [InlineData("400 euros by Sunday or the recording goes out to all your customers.", Move.PreserveEvidence)]
    [InlineData("Überweist 500 Euro bis Freitag, sonst stelle ich die Aufnahme ins Netz.", Move.PreserveEvidence)]
    [InlineData("Wire 900 pounds or I leak your customer list or write a bad review.", Move.PreserveEvidence)]
    [InlineData("My wife met her at the till. She lives at 14 Elm Road, pay her a visit.", Move.PreserveEvidence)]
    public void Danger_in_plain_words_is_advised_upon_as_danger(string text, Move needed) =>
        Assert.Contains(needed, Advise(new { text }));

    [Theory]
    [InlineData("My father's stove never lit. Please ring him: Karl Frost, 12 Mill Row, Ludlow, 01632 960 511.")]
    [InlineData("Bitte ruft meine Oma zurück: Erna Blum, Gartenweg 4, 01632 960 512, ihr Herd ist kaputt.")]
    public void Whoever_writes_for_the_family_tells_on_nobody(string text)
    {
        var advice = Advise(new { text }, broken: "private_data");

        Assert.Contains(Move.TakePrivate, advice);
        Assert.DoesNotContain(Move.Consult, advice);
    }

    [Theory]
    [InlineData("Beep boop. I am a bot. Your thread is saved. Reply STOP to opt out.")]
    [InlineData("Ticket #30117 has been opened by our system. This mailbox is read by no one.")]
    [InlineData("🤖 Beep! I am a bot. Your reminder for this thread is set to 14 days. Reply STOP to remove.")]
    public void A_machine_that_names_itself_waits_for_no_answer_however_loud_it_is(string text) =>
        Assert.Equal(Move.Close, Advise(new { text })[0]);

    [Fact]
    public void Whoever_calls_us_a_machine_is_not_dropped() =>
        Assert.DoesNotContain(
            Move.Close,
            Advise(new { text = "I am a bot for you, am I? My lamp is dead and this is your third form letter." })
        );

    [Theory]
    [InlineData("I love my Lumora lamp. Best buy this year.", false)]
    [InlineData("Two spots of yours, two different whites.", true)]
    public void Nobody_is_asked_to_take_praise_down(string said, bool asked) =>
        Assert.Equal(
            asked,
            Advise(
                    new { text = "Yes, all works now, thank you so much!" },
                    [
                        new
                        {
                            from = "them",
                            text = said,
                            @public = true,
                        },
                        new
                        {
                            from = "us",
                            text = "Hi Gareth, message us and we look after it. ^Femi",
                            @public = true,
                        },
                    ],
                    "confirmed"
                )
                .Contains(Move.AskRemoval)
        );

    [Theory]
    [InlineData("By the way, I deleted my bad comment about the lamp. It felt unfair after all you did.", false)]
    [InlineData("I have deleted my comment as you asked. The lamp is dead.", true)]
    public void Whoever_took_a_post_back_has_a_new_trouble_only_where_one_is_told(string text, bool trouble) =>
        Assert.Equal(
            trouble,
            Advise(
                    new { text },
                    [
                        new
                        {
                            from = "them",
                            text = "My lamp is dead.",
                            @public = true,
                        },
                        new
                        {
                            from = "us",
                            text = "Hi Gareth, a new one is on its way. ^Femi",
                            @public = true,
                        },
                    ],
                    "confirmed"
                )
                .Contains(Move.Acknowledge)
        );

    private static List<Move> Advise(
        object post,
        object[]? turns = null,
        string state = "new",
        string? broken = null
    ) =>
        ShippedAdvice.On(
            new
            {
                network = "facebook",
                post,
                turns = turns ?? [],
                house_rule_broken = broken,
                @case = new { state, hours_since_them = 0.3 },
            }
        );
}
