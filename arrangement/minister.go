package arrangement

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Minister is a minister to whom a [Partner] answers, by the title of the office: the library names nobody. The zero
// Minister is none.
type Minister struct {
	// Office is the office, whatever its title on the day: what a [Concurrence] of the minister names.
	Office Office `json:"office,omitzero"`
	// Title is the title of the office, such as "Minister of Foreign Affairs".
	Title bilingual.Text `json:"title,omitzero"`
	// Basis is what the title, and the day from which it was so, rest on.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is no minister.
func (m Minister) IsZero() bool { return m == Minister{} }

// MarshalJSON writes the minister as an object, leaving out what is zero. An office that is none is a fault, and a title that stands in one language only is a
// fault: it could not be read again.
func (m Minister) MarshalJSON() ([]byte, error) {
	type plain Minister
	return json.Marshal(plain(m))
}

// UnmarshalJSON reads what [Minister.MarshalJSON] writes. All faults are reported together, and the minister is left as
// it was when there are any.
func (m *Minister) UnmarshalJSON(data []byte) error {
	var read Minister
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("office", &read.Office)
		o.Optional("title", &read.Title)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*m = read
	return nil
}

// Ministers are the ministers to whom the partner answers on the day, in a fixed order; none where none is known, as
// before 20 May 1997. After the merger of 2013 the department of foreign affairs has two: that of foreign affairs and
// that of international development. Sources that name the ministers were read for 2017, 2019 and 2022; for other days
// the titles are derived or [policy.Assumed], as those after the last of [Terms] are, which carry on for as long as no source says
// otherwise.
func (p Partner) Ministers(day calendar.Date) []Minister {
	var ministers []Minister
	for _, held := range ministersHeld {
		if entry, there := held.titles.On(day); there && held.partner == p {
			ministers = append(ministers, Minister{Office: held.office, Title: entry.Value, Basis: entry.Basis})
		}
	}
	return ministers
}
