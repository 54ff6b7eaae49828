package funding

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Series is the money of one program, year by year. The zero Series is none.
//
// Its JSON form is an object; that of the zero Series is an empty one.
type Series struct {
	// ID is the code of the series, kebab-case English, stable and never reused, such as "peacekeeping-mission".
	ID string
	// Title is the program as people read it.
	Title bilingual.Text
	// Years are the years that are known, in their order, each once; nil where they are not stated. A year between them
	// that is missing is a year of which nothing is known, and not one without spending.
	Years []Year
}

// IsZero says whether it is no series: nothing about it is stated.
func (s Series) IsZero() bool { return s.ID == "" && s.Title.IsZero() && s.Years == nil }

// On is what is known of a fiscal year, and whether anything is.
func (s Series) On(year calendar.FiscalYear) (Year, bool) {
	for _, known := range s.Years {
		if known.Year == year && !year.IsZero() {
			return known, true
		}
	}
	return Year{}, false
}

// Check lists what is wrong with the series, each at the key of its JSON form: no ID or title, a title in one language
// only, a faulty year, years out of order or named twice, years in several currencies.
func (s Series) Check() error {
	var faults fault.List
	if s.ID == "" {
		faults.Add(fault.Absent("id", wantID))
	}
	if s.Title.IsZero() {
		faults.Add(fault.Absent("title", wantBoth))
	}
	faults.AddText("title", s.Title)
	var currency Currency
	for i, year := range s.Years {
		at := fault.Path("years").Index(i)
		faults.AddError(at, year.Check())
		if i > 0 && year.Year.Compare(s.Years[i-1].Year) <= 0 {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at.Key("year"), Given: bilingual.Both(year.Year.In), Accepted: wantYears,
			})
		}
		mine := year.currency()
		if currency != "" && mine != "" && mine != currency {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at, Given: fault.Given(string(mine)), Accepted: fault.Given(string(currency)),
			})
		}
		if currency == "" {
			currency = mine
		}
	}
	return faults.Err()
}

type seriesJSON struct {
	ID    string         `json:"id,omitzero"`
	Title bilingual.Text `json:"title,omitzero"`
	Years []Year         `json:"years,omitzero"`
}

// MarshalJSON writes the series as an object without what is not stated; the zero Series as an empty one. A text in one
// language only is an error: it could not be read again.
func (s Series) MarshalJSON() ([]byte, error) { return json.Marshal(seriesJSON(s)) }

// UnmarshalJSON reads what [Series.MarshalJSON] writes. All faults are reported together, and leave the Series as it was.
// What the series lacks is for [Series.Check] to say.
func (s *Series) UnmarshalJSON(data []byte) error {
	var read Series
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("title", &read.Title)
		fault.Items(o, "years", &read.Years)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}
