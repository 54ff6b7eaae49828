package personnel

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// EarlierTour is a tour of duty that an officer has begun or done before. The zero EarlierTour says nothing.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type EarlierTour struct {
	// Mission is the mission, by the code or name under which the caller keeps it, such as "minustah".
	Mission string `json:"mission,omitzero"`
	// Period is the days of the tour; the zero Period where they are not stated.
	Period calendar.Period `json:"period,omitzero"`
}

// IsZero says whether nothing is stated.
func (t EarlierTour) IsZero() bool { return t == EarlierTour{} }

var wantMission = bilingual.Text{English: "the mission", French: "la mission"}

// Check says whether the mission is missing.
func (t EarlierTour) Check() error {
	if t.Mission == "" {
		return fault.Absent("mission", wantMission)
	}
	return nil
}

// Format prints that there is an earlier tour, and nothing of what it was.
func (t EarlierTour) Format(state fmt.State, verb rune) { withhold(state, verb, "earlier tour") }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the EarlierTour as it was.
func (t *EarlierTour) UnmarshalJSON(data []byte) error {
	var read EarlierTour
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("mission", &read.Mission)
		o.Optional("period", &read.Period)
	})
	if err != nil {
		return err
	}
	*t = read
	return nil
}
