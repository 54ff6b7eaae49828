package personnel

import (
	"cmp"
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// RankBand is a part of the ladder of ranks that every police service has, whatever its ranks are called: the one scale on
// which ranks of different services compare. The zero RankBand is not stated.
type RankBand string

const (
	// ConstableBand is those who hold no rank above the first.
	ConstableBand RankBand = "constable"
	// NonCommissionedBand is those who supervise constables and are no officers: corporals, sergeants, staff sergeants.
	NonCommissionedBand RankBand = "non-commissioned"
	// CommissionedBand is officers from inspector, or in Quebec from lieutenant, to those just below the command of the service.
	CommissionedBand RankBand = "commissioned"
	// ExecutiveBand is those who command the service: its chief and their deputies and assistants.
	ExecutiveBand RankBand = "executive"
)

var rankBands = bilingual.Codes[RankBand]{
	{Code: ConstableBand, Title: bilingual.Text{English: "constables", French: "agents"}},
	{Code: NonCommissionedBand, Title: bilingual.Text{English: "non-commissioned officers", French: "sous-officiers"}},
	{Code: CommissionedBand, Title: bilingual.Text{English: "commissioned officers", French: "officiers"}},
	{Code: ExecutiveBand, Title: bilingual.Text{English: "executive", French: "direction"}},
}

// RankBands are all bands, the lowest first, in a fixed order.
func RankBands() iter.Seq[RankBand] { return rankBands.All() }

// ParseRankBand reads the code of a band. A code that is none of [RankBands] is a [fault.Fault].
func ParseRankBand(text string) (RankBand, error) { return fault.ParseCode(rankBands, text) }

// Valid says whether the band is one of [RankBands].
func (b RankBand) Valid() bool { return rankBands.Has(b) }

// Title is what people read for the band.
func (b RankBand) Title() bilingual.Text { return rankBands.Title(b) }

// MarshalText gives the code; the empty text for the zero RankBand. A code that is none of [RankBands] is an error.
func (b RankBand) MarshalText() ([]byte, error) { return fault.MarshalCode(rankBands, b) }

// UnmarshalText reads the code; the empty text is the zero RankBand.
func (b *RankBand) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(rankBands, text, b)
}

// Compare says whether the band is lower than the other, the same, or higher: -1, 0 or +1. Where either is not one of
// [RankBands] it is false.
func (b RankBand) Compare(other RankBand) (int, bool) {
	one, two := place(rankBands, b), place(rankBands, other)
	return cmp.Compare(one, two), one >= 0 && two >= 0
}

// place is the place of a code among the codes; -1 where it is none.
func place[C ~string](codes bilingual.Codes[C], code C) int {
	return slices.IndexFunc(codes, func(known bilingual.Code[C]) bool { return known.Code == code })
}
