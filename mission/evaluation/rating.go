package evaluation

import (
	"cmp"
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Rating is how far an indicator or an outcome has come, as far as the evidence shows. The zero Rating is none.
//
// Ratings are ordered, and [NotRated] is the lowest: it says that too little is known, and nobody can better a rating by
// holding evidence back.
type Rating string

const (
	// NotRated means that the evidence is too thin to say anything.
	NotRated Rating = "not-rated"
	// NoProgress means that the target is not reached and that no progress toward it is shown.
	NoProgress Rating = "no-progress"
	// Progress means that the target is not reached, but that enough of the way to it is.
	Progress Rating = "progress"
	// TargetReached means that the target is reached or exceeded.
	TargetReached Rating = "target-reached"
)

var ratings = bilingual.Codes[Rating]{
	{Code: NotRated, Title: bilingual.Text{English: "not rated", French: "non coté"}},
	{Code: NoProgress, Title: bilingual.Text{English: "no progress shown", French: "aucun progrès démontré"}},
	{Code: Progress, Title: bilingual.Text{English: "progress shown", French: "progrès démontré"}},
	{Code: TargetReached, Title: bilingual.Text{English: "target reached", French: "cible atteinte"}},
}

// Ratings are all ratings, the lowest first.
func Ratings() iter.Seq[Rating] { return ratings.All() }

// ParseRating reads the code of a rating. A code that is none of [Ratings] is a [fault.Fault].
func ParseRating(text string) (Rating, error) { return fault.ParseCode(ratings, text) }

// Valid says whether the rating is one of [Ratings].
func (r Rating) Valid() bool { return ratings.Has(r) }

// Title is what people read for the rating.
func (r Rating) Title() bilingual.Text { return ratings.Title(r) }

// Compare is -1 where the rating is lower than the other, 0 where it is the same, and +1 where it is higher. A rating that
// is none of [Ratings] comes first.
func (r Rating) Compare(other Rating) int { return cmp.Compare(r.height(), other.height()) }

func (r Rating) height() int {
	return slices.IndexFunc(ratings, func(known bilingual.Code[Rating]) bool { return known.Code == r })
}

// lower is the lower of two ratings.
func lower(one, other Rating) Rating {
	if other.Compare(one) < 0 {
		return other
	}
	return one
}

// MarshalText gives the code; the empty text for the zero Rating. A code that is none of [Ratings] is an error.
func (r Rating) MarshalText() ([]byte, error) { return fault.MarshalCode(ratings, r) }

// UnmarshalText reads the code; the empty text is the zero Rating.
func (r *Rating) UnmarshalText(text []byte) error { return fault.UnmarshalCode(ratings, text, r) }
