package mission

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Contingent is the Canadian police that a source counts in a mission at one time. It is a count, with no officers
// behind it; [Tours] are those. The zero Contingent counts nobody.
//
// Its JSON form is an object; that of the zero Contingent is an empty one.
type Contingent struct {
	// Mission is the ID of the mission.
	Mission string
	// On is when they were counted, as precisely as that is known.
	On calendar.PartialDate
	// Officers is how many serving police officers there were, in [policy.Persons]; zero where that is not stated.
	Officers policy.Measure
	// Women is how many of them were women, in [policy.Persons]; zero where that is not stated.
	Women policy.Measure
	// Contracted is how many contracted agents with police experience were there beside them, in [policy.Persons]; zero
	// where that is not stated.
	Contracted policy.Measure
	// ByService is how many of the officers each home service had sent; nil where that is not stated.
	ByService []ServiceCount
	// Basis is what all of this rests on.
	Basis policy.Citation
}

// ServiceCount is how many officers of a contingent come from one home service. The zero ServiceCount counts nobody.
//
// Its JSON form is an object; that of the zero ServiceCount is an empty one.
type ServiceCount struct {
	// Service is the ID of the service; empty for the officers whose service is not stated.
	Service string
	// Officers is how many, in [policy.Persons].
	Officers policy.Measure
}

// IsZero says whether it counts nobody: nothing about it is stated.
func (c Contingent) IsZero() bool {
	return c.Mission == "" && c.On.IsZero() && c.Officers.IsZero() && c.Women.IsZero() && c.Contracted.IsZero() &&
		c.ByService == nil && c.Basis.IsZero()
}

// IsZero says whether it counts nobody: nothing about it is stated.
func (c ServiceCount) IsZero() bool { return c == ServiceCount{} }

// Of is how many officers of the contingent come from a home service, and whether that is stated. Of the empty service it
// is how many of them come from services that are not stated.
func (c Contingent) Of(service string) (policy.Measure, bool) {
	for _, count := range c.ByService {
		if count.Service == service {
			return count.Officers, true
		}
	}
	return policy.Measure{}, false
}

var (
	wantMission = bilingual.Text{English: "the code of the mission", French: "le code de la mission"}
	wantCounted = bilingual.Text{English: "the day of the count, as precisely as it is known", French: "le jour du dénombrement, aussi précisément qu'on le connaît"}
	wantSum     = bilingual.Text{English: "the sum of the officers by service", French: "la somme des policiers par service"}
	wantNoMore  = bilingual.Text{English: "no more women than officers", French: "au plus autant de femmes que de membres du contingent"}
)

// Check lists what is wrong with the contingent, each at the key of its JSON form: no mission or time; a number that is
// not a whole number of persons; more women than officers; a service that is named twice or without a number; numbers by
// service that do not add up to all officers, where both are stated; a faulty basis.
func (c Contingent) Check() error {
	var faults fault.List
	if c.Mission == "" {
		faults.Add(fault.Absent("mission", wantMission))
	}
	if c.On.IsZero() {
		faults.Add(fault.Absent("on", wantCounted))
	}
	counted := checkPersons(&faults, "officers", c.Officers)
	if checkPersons(&faults, "women", c.Women) && counted && c.Women.Compare(c.Officers) > 0 {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "women", Given: bilingual.Both(c.Women.In), Accepted: wantNoMore})
	}
	checkPersons(&faults, "contracted", c.Contracted)
	if sum, added := c.addUp(&faults); counted && added && c.Officers.Int() != sum {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "officers", Given: bilingual.Both(c.Officers.In),
			Accepted: bilingual.Text{
				English: wantSum.English + ": " + policy.Whole(sum, policy.Persons).String(),
				French:  wantSum.French + "\u00a0: " + bilingual.Both(policy.Whole(sum, policy.Persons).In).French,
			},
		})
	}
	policy.CheckBasis(&faults, "basis", c.Basis)
	return faults.Err()
}

// addUp is the sum of the numbers by service, and whether they can be added: they are stated and nothing is wrong with
// them.
func (c Contingent) addUp(faults *fault.List) (sum int, added bool) {
	added = c.ByService != nil
	seen := map[string]bool{}
	for i, count := range c.ByService {
		at := fault.Path("by_service").Index(i)
		if seen[count.Service] {
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: at.Key("service"), Given: fault.Given(count.Service), Accepted: wantOnce,
			})
			added = false
		}
		seen[count.Service] = true
		if count.Officers.IsZero() {
			faults.Add(fault.Absent(at.Key("officers"), wantPersons))
		}
		added = checkPersons(faults, at.Key("officers"), count.Officers) && added
		sum += count.Officers.Int()
	}
	return sum, added
}

type contingentJSON struct {
	Mission    string               `json:"mission,omitzero"`
	On         calendar.PartialDate `json:"on,omitzero"`
	Officers   policy.Measure       `json:"officers,omitzero"`
	Women      policy.Measure       `json:"women,omitzero"`
	Contracted policy.Measure       `json:"contracted,omitzero"`
	ByService  []ServiceCount       `json:"by_service,omitzero"`
	Basis      policy.Citation      `json:"basis,omitzero"`
}

// MarshalJSON writes the contingent as an object without what is not stated; the zero Contingent as an empty one.
func (c Contingent) MarshalJSON() ([]byte, error) { return json.Marshal(contingentJSON(c)) }

// UnmarshalJSON reads what [Contingent.MarshalJSON] writes. All faults are reported together, and leave the Contingent as
// it was. What the contingent lacks is for [Contingent.Check] to say.
func (c *Contingent) UnmarshalJSON(data []byte) error {
	var read Contingent
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("mission", &read.Mission)
		o.Optional("on", &read.On)
		o.Optional("officers", &read.Officers)
		o.Optional("women", &read.Women)
		o.Optional("contracted", &read.Contracted)
		fault.Items(o, "by_service", &read.ByService)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

type serviceCountJSON struct {
	Service  string         `json:"service,omitzero"`
	Officers policy.Measure `json:"officers,omitzero"`
}

// MarshalJSON writes the count as an object without what is not stated; the zero ServiceCount as an empty one.
func (c ServiceCount) MarshalJSON() ([]byte, error) { return json.Marshal(serviceCountJSON(c)) }

// UnmarshalJSON reads what [ServiceCount.MarshalJSON] writes. All faults are reported together, and leave the
// ServiceCount as it was.
func (c *ServiceCount) UnmarshalJSON(data []byte) error {
	var read ServiceCount
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("service", &read.Service)
		o.Optional("officers", &read.Officers)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}
