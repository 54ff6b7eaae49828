package personnel

import (
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Composition is which home services officers come from, and how many of them from each: those selected for a mission,
// those of a contingent, all who are deployed. It is the subject that [PartnerShare] judges. The zero Composition states
// nothing; an empty list says that nobody is sent.
//
// Its JSON form is an object; that of the zero Composition is an empty one.
type Composition struct {
	// Sendings are the services, each once.
	Sendings []Sending `json:"sendings,omitzero"`
}

// Sending is how many officers one home service sends. The zero Sending states nothing.
//
// Its JSON form is an object without what is not stated; that of the zero Sending is an empty one.
type Sending struct {
	// Service is the home service.
	Service Service `json:"service,omitzero"`
	// Officers is how many officers it sends, in [policy.Persons].
	Officers policy.Measure `json:"officers,omitzero"`
}

// Composed counts officers by the IDs of their home services, each ID as often as officers come from it. The services are
// looked up among those given, the library's as well as the caller's own; of one that is not among them nothing but the
// ID is stated. The services stand in the order of their IDs.
func Composed(ids iter.Seq[string], services iter.Seq[Service]) Composition {
	officers := map[string]int{}
	for id := range ids {
		officers[id]++
	}
	known := map[string]Service{}
	for service := range services {
		if officers[service.ID] > 0 {
			known[service.ID] = service
		}
	}
	c := Composition{Sendings: []Sending{}}
	for _, id := range sortedKeys(officers) {
		service, found := known[id]
		if !found {
			service = Service{ID: id}
		}
		c.Sendings = append(c.Sendings, Sending{Service: service, Officers: policy.Whole(officers[id], policy.Persons)})
	}
	return c
}

func sortedKeys(counts map[string]int) []string {
	keys := make([]string, 0, len(counts))
	for key := range counts {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// IsZero says whether nothing is stated.
func (c Composition) IsZero() bool { return c.Sendings == nil }

// Officers is how many officers there are in all, in [policy.Persons], and whether that is stated for every service.
func (c Composition) Officers() (policy.Measure, bool) {
	return c.counted(func(Service) bool { return true })
}

// counted is how many officers come from the services of that kind, and whether the number of every service is stated.
func (c Composition) counted(of func(Service) bool) (policy.Measure, bool) {
	sum := policy.Whole(0, policy.Persons)
	if c.Sendings == nil {
		return policy.Measure{}, false
	}
	for _, s := range c.Sendings {
		if s.Officers.Unit() != policy.Persons {
			return policy.Measure{}, false
		}
		if of(s.Service) {
			sum = sum.Plus(s.Officers.Int())
		}
	}
	return sum, true
}

var wantSent = bilingual.Text{English: "the number of officers sent", French: "le nombre de membres envoyés"}

// Check lists what is wrong with the composition, each at the key of its JSON form: a service without an ID or a second
// time; a number that is not stated or not a whole number of persons.
func (c Composition) Check() error {
	var faults fault.List
	seen := map[string]bool{}
	for i, s := range c.Sendings {
		at := fault.Path("sendings").Index(i)
		checkID(&faults, at.Key("service").Key("id"), s.Service.ID)
		if s.Service.ID != "" && seen[s.Service.ID] {
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: at.Key("service").Key("id"), Given: fault.Given(s.Service.ID), Accepted: wantOnce,
			})
		}
		seen[s.Service.ID] = true
		if s.Officers.IsZero() {
			faults.Add(fault.Absent(at.Key("officers"), wantSent))
		}
		heads.check(&faults, at.Key("officers"), s.Officers)
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Composition as it was.
func (c *Composition) UnmarshalJSON(data []byte) error {
	var read Composition
	err := fault.Decode(data, func(o *fault.Object) {
		fault.Items(o, "sendings", &read.Sendings)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// IsZero says whether nothing is stated.
func (s Sending) IsZero() bool { return s.Service.IsZero() && s.Officers.IsZero() }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Sending as it was.
func (s *Sending) UnmarshalJSON(data []byte) error {
	var read Sending
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("service", &read.Service)
		o.Optional("officers", &read.Officers)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}
