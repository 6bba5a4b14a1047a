namespace Berita.Extraction;

internal readonly ref partial struct SourceParts
{
    // "Kepala Bidang Pencegahan Penyakit (P2P) Dinas Kesehatan"
    private int AfterBracket(int roleEnd, int end) =>
        roleEnd + 3 < end && _view.Is(roleEnd + 1, '(') && _view.Is(roleEnd + 3, ')') ? roleEnd + 3 : roleEnd;

    // "Endiarto Wijaya dari komunitas Railfans"
    private TextSpan Home(int at) => _view.Is(at, Particle.Dari) && at < _last ? _view.Span(at + 1, _last) : default;

    private int WithoutTitles(int role, int end)
    {
        while (end > role && (_view.Is(end, NounClass.Title) && !_view.Is(end, NounClass.RoleModifier | NounClass.Role) || _view.Is(end, TokenShape.Comma) || IsRankEnd(role, end, out end)))
            end--;
        return end;
    }

    // "Komisaris Besar", "Inspektur Jenderal" before the name
    private bool IsRankEnd(int role, int last, out int end)
    {
        end = last;
        for (var i = last; i > role && i > last - 4; i--)
        {
            if ((_view.Lexicon.Nouns.Match(_view, i, out var count) & NounClass.Rank) != 0 && i + count - 1 == last && count > 1)
            {
                end = i;
                return true;
            }
        }
        return false;
    }

    private int RoleEnd(int role, int end)
    {
        var minister = _view.Is(role, Particle.Menteri) || _view.Is(role + 1, Particle.Menteri);
        var last = role;
        for (var i = role; i <= end;)
        {
            var noun = _view.Lexicon.Nouns.Match(_view, i, out var count);
            var part = (noun & (NounClass.Role | NounClass.RoleModifier | NounClass.Unit | NounClass.Field)) != 0 && (noun & (NounClass.Place | (i == role || minister ? NounClass.None : NounClass.PlaceHead) | (i == role ? NounClass.None : NounClass.Organisation))) == 0;
            part |= minister && i > role && (noun & NounClass.ShortName) != 0;
            if (part || (!_view.IsCapital(i) && _view.Is(i, TokenShape.Word) && !SourceWords.IsFunction(_view, i) && (noun & (NounClass.Organisation | NounClass.Place)) == 0) || (i > role && _view[i].Length == 1 && _view.IsCapital(i)))
                last = Math.Min(end, i + count - 1);
            else if (!(i < end && (_view.Is(i, TokenShape.Comma) || _view.Is(i, WordClass.Coordinator))) || (noun & NounClass.Organisation) != 0)
                break;
            i += count;
        }
        return last;
    }

    private int AffiliationStart(int at, int end)
    {
        while (at <= end && (_view.Is(at, TokenShape.Comma) || _view.Is(at, WordClass.Preposition) && !_view.IsCapital(at)))
            at++;
        return at;
    }
}
