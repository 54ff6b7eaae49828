package training

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Trainee is an officer with the assignment that is ahead and the certificates on file: the subject that [Readiness]
// judges. The zero Trainee states nothing, and no rule is met by it.
//
// Its JSON form is an object; that of the zero Trainee is an empty one.
type Trainee struct {
	// Officer is the number of the officer, who has no name here.
	Officer string `json:"officer,omitzero"`
	// Assignment is what the officer is to be trained for.
	Assignment Assignment `json:"assignment,omitzero"`
	// Certificates are the certificates on file, in any order; nil where it is not stated whether there are any, empty
	// where there are none. One of another officer does not count.
	Certificates []Certificate `json:"certificates,omitzero"`
}

// IsZero says whether nothing is stated.
func (t Trainee) IsZero() bool {
	return t.Officer == "" && t.Assignment.IsZero() && t.Certificates == nil
}

// With is the trainee with one more certificate on file. Where it was not stated whether there are any, it is the only one.
func (t Trainee) With(c Certificate) Trainee {
	t.Certificates = append(slices.Clone(t.Certificates), c)
	return t
}

var wantOfficer = bilingual.Text{English: "the number of the officer", French: "le numéro du membre du service"}

// Check lists what is wrong with the trainee, each at the key of its JSON form: no officer, a faulty assignment, a faulty
// certificate or one of another officer.
func (t Trainee) Check() error {
	var faults fault.List
	if t.Officer == "" {
		faults.Add(fault.Absent("officer", wantOfficer))
	}
	faults.AddError("assignment", t.Assignment.Check())
	for i, certificate := range t.Certificates {
		at := fault.Path("certificates").Index(i)
		if t.Officer != "" && certificate.Officer != "" && certificate.Officer != t.Officer {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at.Key("officer"), Given: fault.Given(certificate.Officer), Accepted: fault.Given(t.Officer),
			})
		}
		faults.AddError(at, certificate.Check())
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Trainee as it was.
func (t *Trainee) UnmarshalJSON(data []byte) error {
	var read Trainee
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		o.Optional("assignment", &read.Assignment)
		fault.Items(o, "certificates", &read.Certificates)
	})
	if err != nil {
		return err
	}
	*t = read
	return nil
}
