package training

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Course is a course that officers take for a mission. The zero Course is none.
//
// Its JSON form is an object; that of the zero Course is an empty one.
type Course struct {
	// ID is the code of the course, kebab-case English, stable and never reused, such as "pre-deployment".
	ID string
	// Title is what people read.
	Title bilingual.Text
	// Provider is who gives the course; zero where that is not stated.
	Provider bilingual.Text
	// Place is where it is given; zero where that is not stated.
	Place bilingual.Text
	// Subjects are what is taught, in the order of the source; nil where they are not stated.
	Subjects []Subject
	// Lengths are how long the course was, each time that a source says so; nil where none does.
	Lengths []Length
	// Basis is what the course, its provider, place and subjects rest on. Each length has a basis of its own.
	Basis policy.Citation
}

// IsZero says whether it is no course: nothing about it is stated.
func (c Course) IsZero() bool {
	return c.ID == "" && c.Title.IsZero() && c.Provider.IsZero() && c.Place.IsZero() &&
		c.Subjects == nil && c.Lengths == nil && c.Basis.IsZero()
}

// LengthNear is the length that was true nearest to the day, and whether there is one. A length whose day is not known is as near
// as the nearest day that its date may mean; of two equally near, the earlier one is it. Lengths without a
// date are looked at only where no length has one; the first is it then. On no date there is none.
func (c Course) LengthNear(day calendar.Date) (Length, bool) {
	var nearest Length
	if day.IsZero() || len(c.Lengths) == 0 {
		return nearest, false
	}
	nearest = c.Lengths[0]
	for _, length := range c.Lengths[1:] {
		if length.nearer(nearest, day) {
			nearest = length
		}
	}
	return nearest, true
}

// Check lists what is wrong with the course, each at the key of its JSON form: no ID or title, a text in one language
// only, a faulty subject or length, a faulty basis.
func (c Course) Check() error {
	var faults fault.List
	if c.ID == "" {
		faults.Add(fault.Absent("id", wantID))
	}
	checkTitle(&faults, c.Title)
	faults.AddText("provider", c.Provider)
	faults.AddText("place", c.Place)
	for i, subject := range c.Subjects {
		faults.AddError(fault.Path("subjects").Index(i), subject.Check())
	}
	for i, length := range c.Lengths {
		faults.AddError(fault.Path("lengths").Index(i), length.Check())
	}
	policy.CheckBasis(&faults, "basis", c.Basis)
	return faults.Err()
}

var (
	wantID   = bilingual.Text{English: "the code of the course", French: "le code du cours"}
	wantBoth = bilingual.Text{English: "text in English and in French", French: "du texte en français et en anglais"}
)

// checkTitle adds the faults of a title, which has to be there and to stand in both languages.
func checkTitle(faults *fault.List, title bilingual.Text) {
	if title.IsZero() {
		faults.Add(fault.Absent("title", wantBoth))
	}
	faults.AddText("title", title)
}

type courseJSON struct {
	ID       string          `json:"id,omitzero"`
	Title    bilingual.Text  `json:"title,omitzero"`
	Provider bilingual.Text  `json:"provider,omitzero"`
	Place    bilingual.Text  `json:"place,omitzero"`
	Subjects []Subject       `json:"subjects,omitzero"`
	Lengths  []Length        `json:"lengths,omitzero"`
	Basis    policy.Citation `json:"basis,omitzero"`
}

// MarshalJSON writes the course as an object without what is not stated; the zero Course as an empty one. Subjects and
// lengths that are none are an empty array, those not stated are left out. A text that stands in one language only is an
// error: it could not be read again.
func (c Course) MarshalJSON() ([]byte, error) { return json.Marshal(courseJSON(c)) }

// UnmarshalJSON reads what [Course.MarshalJSON] writes. All faults are reported together, and leave the Course as it
// was. What the course lacks, and whether what it says makes sense, is for [Course.Check].
func (c *Course) UnmarshalJSON(data []byte) error {
	var read Course
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("title", &read.Title)
		o.Optional("provider", &read.Provider)
		o.Optional("place", &read.Place)
		fault.Items(o, "subjects", &read.Subjects)
		fault.Items(o, "lengths", &read.Lengths)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}
