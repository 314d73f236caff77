namespace Aplomb.Cases;

/// <summary>Looks up in a journal how a post is read now.</summary>
public static class ReadAsNow
{
    /// <summary>The last reading of a post that the journal tells; null where it tells none.</summary>
    public static ReadAs? Of(IEnumerable<JournalEntry> journal, Guid post) =>
        journal.Select(entry => In(entry.Fact, post)).OfType<ReadAs>().LastOrDefault();

    private static ReadAs? In(CaseEvent fact, Guid post) =>
        fact switch
        {
            CaseEvent.Received received when received.Post == post => received.Read,
            CaseEvent.Edited edited when edited.Post == post => edited.Read,
            CaseEvent.ReadingCorrected put when put.Post == post => put.Read,
            CaseEvent.CorrectionUndone undone when undone.Post == post => undone.Read,
            _ => null,
        };
}
