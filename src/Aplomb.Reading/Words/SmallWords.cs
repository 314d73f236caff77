namespace Aplomb.Readers;

/// <summary>Words that hold a sentence together and give no reason by themselves, in English, German, French and Spanish.</summary>
internal static class SmallWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> All = new HashSet<string>(
        """
        a an the all this that these those it its is are was were be been am i you he she we they me him her us them my your his our
        their and or but so as at by for from in into of off on onto out over than then to too up with about if do does did
        have has had will would can could just there here who which
        der die das den dem des ein eine einen einem einer eines ist sind war waren bin bist sei ich du er sie es wir ihr ihnen
        mich mir dich dir sich uns euch mein dein sein unser euer und oder aber so als am an auf aus bei bis durch für in im ins
        mit nach um von vom vor zu zum zur auch da dann hier noch nur schon wie wenn dass habe hat hatte werden wird
        le la les un une des du de et ou mais à au aux en dans sur pour par avec est sont était je tu il elle nous vous ils elles
        ce cette ces se sa son ses mon ma mes
        el los las una unos unas y o pero a al del en con por para es son era yo tú él ella nosotros ellos ellas mi su sus se lo
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Has(ReadOnlySpan<char> word) => All.Contains(word);
}
