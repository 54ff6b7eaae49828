package training

import (
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Subject is something that a course teaches. The library's own are listed by [Subjects]; a caller's course may have
// others. The zero Subject is none. Subjects compare with ==.
//
// Its JSON form is an object; that of the zero Subject is an empty one.
type Subject struct {
	// ID is the code of the subject, kebab-case English, stable and never reused, such as "police-system".
	ID string `json:"id,omitzero"`
	// Title is what people read, as it stands inside a sentence.
	Title bilingual.Text `json:"title,omitzero"`
	// Basis is what it rests on that the subject is taught; zero where that is what the whole course rests on.
	Basis policy.Citation `json:"basis,omitzero"`
}

// Subjects are the subjects of the library's courses, those of the training in Ottawa first.
func Subjects() iter.Seq[Subject] { return slices.Values(subjectTable()) }

// SubjectByID is the subject of the library with that ID, and whether there is one.
func SubjectByID(id string) (Subject, bool) {
	for subject := range Subjects() {
		if subject.ID == id {
			return subject, true
		}
	}
	return Subject{}, false
}

// subjects are the library's subjects with the IDs, in that order; one that there is none of is the zero Subject, which
// [Course.Check] refuses.
func subjects(ids ...string) []Subject {
	found := make([]Subject, len(ids))
	for i, id := range ids {
		found[i], _ = SubjectByID(id)
	}
	return found
}

// IsZero says whether it is no subject: nothing about it is stated.
func (s Subject) IsZero() bool { return s == Subject{} }

var wantSubject = bilingual.Text{English: "the code of the subject", French: "le code de la matière"}

// Check lists what is wrong with the subject, each at the key of its JSON form: no ID, no title or one in one language
// only, a faulty basis. That there is no basis is no fault.
func (s Subject) Check() error {
	var faults fault.List
	if s.ID == "" {
		faults.Add(fault.Absent("id", wantSubject))
	}
	checkTitle(&faults, s.Title)
	if !s.Basis.IsZero() {
		faults.AddError("basis", s.Basis.Check())
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Subject as it was.
func (s *Subject) UnmarshalJSON(data []byte) error {
	var read Subject
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("title", &read.Title)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}
