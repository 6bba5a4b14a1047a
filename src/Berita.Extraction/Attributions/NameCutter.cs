using System.Runtime.CompilerServices;

namespace Berita.Extraction;

/// <summary>Finds the person's name at the end of a run of words with capitals.</summary>
/// <remarks>
/// A name is the words behind the last one that belongs to a post, an organisation or a place. Where an organisation's own name
/// lies between (<c>Direktur Lappan Baihajar Tualeka</c>), the word that the text calls the person by shows where the person starts.
/// </remarks>
internal struct NameCutter
{
    private const NounClass Soft = NounClass.RoleModifier | NounClass.Field | NounClass.Religious | NounClass.Address;
    private const NounClass Hard = NounClass.Role | NounClass.Organisation | NounClass.ShortName | NounClass.PlaceHead | NounClass.Place | NounClass.Unit | NounClass.Document;
    private const int LongName = 5;

    private readonly NameTable _names;
    private readonly int _first;
    private readonly int _last;
    private NounClass _before;
    private bool _role;
    private int _organisation;
    private bool _honoured;
    private int _start;
    private int _end;

    private NameCutter(int first, int last, bool posted, NounClass before, NameTable names)
    {
        _before = before;
        _names = names;
        _first = first;
        _last = last;
        _role = posted;
        _organisation = -1;
        _start = -1;
        _end = last;
    }

    /// <summary>Cuts a run.</summary>
    /// <param name="view">The text.</param>
    /// <param name="first">The first token of the run.</param>
    /// <param name="last">The last token of the run.</param>
    /// <param name="posted">Whether a post stands before the run.</param>
    /// <param name="before">What the phrase right before the run is, where it is of several words.</param>
    /// <param name="names">What the text shows of its names so far.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static NameRun Cut(in SpeechView view, int first, int last, bool posted, NounClass before, NameTable names)
    {
        var cutter = new NameCutter(first, last, posted, before, names);
        var role = cutter.Scan(view);
        cutter._honoured |= IsDedicated(view, first - 1);
        var start = cutter.PersonStart(view);
        return new(first, last, start, start > cutter._end ? start - 1 : cutter._end, cutter._organisation, role);
    }

    private bool Scan(in SpeechView view)
    {
        var role = false;
        for (var i = _first; i <= _last; i++)
        {
            var noun = view.Lexicon.Nouns.Match(view, i, out var count);
            // "Juru bicara": the phrase goes on in small letters
            var whole = i + count - 1 <= _last;
            count = whole ? count : 1;
            if (whole && (count == 1 ? !SourceWords.IsDegree(view, i) && IsPersonWord(view, i, noun) : (noun & NounClass.Noble) != 0))
            {
                // "Ida Bagus" is a name of two words
                _start = _start < 0 ? i : _start;
                i += count - 1;
                continue;
            }
            if (_start >= 0 && (SourceWords.IsDegree(view, i) || SourceWords.PairEnd(view, i) > 0))
            {
                _end = SourceWords.PairEnd(view, i) > 0 ? i : i - 1;
                break;
            }
            // ", Sp.GK" behind a name
            if (SourceWords.IsDegree(view, i))
                continue;
            _start = -1;
            _honoured = IsDedicated(view, i);
            // English puts the head last: "Harbour Budget Center" has its name before it
            var complete = (noun & NounClass.Organisation) != 0 && (view.Is(i, TokenShape.Acronym) || (i > _first && view.Is(i - 1, TokenShape.NameWord)));
            _before = complete ? noun | NounClass.ShortName : noun;
            role |= (noun & NounClass.Role) != 0;
            _role |= role;
            if (_organisation < 0 && (noun & NounClass.Organisation) != 0)
                _organisation = i;
            i += count - 1;
        }
        return role;
    }

    private readonly int PersonStart(in SpeechView view)
    {
        if (_start < 0)
            return _last + 1;
        // one word that is all of the run
        if (_start == _first && _start == _end)
            return _start;
        var call = _start;
        while (call <= _end && !IsCallName(view, call))
            call++;
        return call <= _end ? AtCallName(view, call) : Unproven(view);
    }

    // nothing in the text shows where the name starts
    private readonly int Unproven(in SpeechView view)
    {
        var words = _end - _start + 1;
        if (_honoured && _role && words > 1)
            return words > 3 ? _start + 2 : _start + 1;
        if (IsInitials(view, _start) && words == 1 && _start > _first && (_before & NounClass.Title) == 0)
            return _last + 1;
        if (_start == _first && (_before & NounClass.OfOrganisation) == 0)
            return _start;
        // "Pelatih Bali Mandiri, Eduardo Pinto": the name stands behind the comma
        if (words == 1 && (_before & NounClass.Place) != 0 && view.Is(_last + 1, TokenShape.Comma) && view.Is(_last + 2, TokenShape.NameWord) && view.Is(_last + 3, TokenShape.NameWord))
            return _last + 1;
        if (!_role && (_before & (NounClass.Organisation | NounClass.PlaceHead | NounClass.ShortName)) != 0)
            return _last + 1;
        var given = _organisation >= 0 || NeedsName() || words >= LongName ? FirstGiven(view) : -1;
        if (given >= 0)
            return given;
        // "Direktur PT Bumi Makmur Teddy Gunawan": a company's name is longer than a word that others share
        if (words == 3 && (_before & NounClass.Field) != 0 && _organisation >= 0 && (view.Is(_organisation, "pt") || view.Is(_organisation, "cv")))
            return _start + 1;
        if ((_before & NounClass.OfOrganisation) != 0)
            return words >= 3 ? _start + 1 : _start;
        if (NeedsName())
            return words < 3 && (_before & NounClass.PlaceHead) == 0 || words < 2 ? _last + 1 : _start + 1;
        return words >= LongName && _organisation >= 0 ? _end - 2 : _start;
    }

    // "Direktur Lappan Baihajar Tualeka", called "Baihajar"; "Presiden Donald Trump", called "Trump"
    private readonly int AtCallName(in SpeechView view, int call)
    {
        if (call == _start || (_before & NounClass.Title) != 0)
            return _start;
        if (call == _end)
        {
            if (_end - _start < 3 && !NeedsName())
                return _start;
            return NeedsName() && _end - _start == 1 ? _end : Math.Max(_start, _end - 1);
        }
        while (call > _start && IsGivenBefore(view, call - 1))
            call--;
        return call;
    }

    // "RSUD dr. Soetomo": a hospital bears the name of a doctor; "Rektor Unhas Prof. Jamal" is one
    private static bool IsDedicated(in SpeechView view, int degree) =>
        view.Is(degree, NounClass.DegreeBefore) && (view.Is(degree - 1, "sakit") || (view.Is(degree - 1, NounClass.Organisation) && view.Slice(degree - 1).StartsWith("RS")));

    // a given name that many bear; "M Djamil" may be a hospital's
    private readonly int FirstGiven(in SpeechView view)
    {
        for (var i = _start; i < _end; i++)
        {
            if (view.Is(i, NounClass.GivenName) && view[i].Length > 2)
                return i;
        }
        return -1;
    }

    private readonly bool IsPersonWord(in SpeechView view, int at, NounClass noun)
    {
        if (SourceWords.PairEnd(view, at) > 0)
            return false;
        if (view.Is(at, TokenShape.NameWord) || (noun & NounClass.Noble) != 0 || view.Is(at, NounClass.NameParticle))
            return _start >= 0 || view.IsCapital(at);
        if (SourceWords.IsFunction(view, at) || view.Is(at, TokenShape.Acronym))
            return false;
        if ((noun & NounClass.Place) != 0)
            return IsTownName(view, at);
        return IsSoftWord(view, at, noun);
    }

    // "Bima" is a town, and a name where the text calls somebody so or another town stands before it
    private readonly bool IsTownName(in SpeechView view, int at)
    {
        var word = _names.Words[_names.Find(view.Text, view[at])];
        var apart = at == _first || (_before & NounClass.Place) != 0;
        if (at < _last)
            return apart && view.Is(at + 1, TokenShape.NameWord) && (word.IsCallName || (_start < 0 && _before == NounClass.Place));
        return apart && word.Person >= 0 && (word.IsCallName || at == _first);
    }

    // "Bambang Surya Putra", "Agung Laksono", "Budi Karya Sumadi": a word of another list inside a name
    private readonly bool IsSoftWord(in SpeechView view, int at, NounClass noun)
    {
        if ((noun & NounClass.GivenName) != 0 && at < _last && view.Is(at + 1, TokenShape.NameWord))
            return true;
        if ((noun & Soft) != 0 && (noun & Hard) == 0 && IsCallName(view, at))
            return true;
        // "Gubernur Riana Melati", "Bupati Mentari Putri": it only looks like a verb
        if (noun == NounClass.Noun && (_start >= 0 || (_role && (at < _last ? view.Is(at + 1, TokenShape.NameWord) : at == _first))))
            return true;
        if (_start < 0 || (noun & NounClass.Organisation) != 0 || (noun & (NounClass.RoleModifier | NounClass.Role | NounClass.Field)) == 0)
            return false;
        return at == _last || ((noun & Hard) == 0 && view.Is(at + 1, TokenShape.NameWord) && (_organisation < 0 || IsCallName(view, _start)));
    }

    private readonly bool IsCallName(in SpeechView view, int at) => _names.IsCallName(view.Text, view[at]);

    private readonly bool IsGivenBefore(in SpeechView view, int at) =>
        view.Is(at, NounClass.GivenName | NounClass.Noble) || view[at].Length == 1 || (view[at].Length == 2 && view.Text[view[at].Start + 1] == '.');

    private readonly bool IsInitials(in SpeechView view, int at) => view[at].Length <= 2 && char.IsUpper(view.Text[view[at].End - 1]);

    // a head such as "Universitas", "PT" or "Kepala Desa" cannot stand without a name of its own
    private readonly bool NeedsName() =>
        (_before & (NounClass.Organisation | NounClass.PlaceHead)) != 0 && (_before & NounClass.ShortName) == 0
        && ((_before & NounClass.Role) == 0 || (_before & NounClass.PlaceHead) != 0);
}
