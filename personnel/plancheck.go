package personnel

import (
	"encoding/json"
	"iter"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// PlanCheck is what the rules of policing at home say of a whole plan, service by service: a plan is safe when on every day
// each service's officers away are within what it allows. It is made by [CheckAtHome]. The zero PlanCheck is of no
// service.
//
// Its JSON form is an object; that of the zero PlanCheck is an empty one.
type PlanCheck struct {
	// Services are the checks of the services in the order in which they were given.
	Services []HomeCheck
}

// CheckAtHome asks the rules about every service of a plan over the period. Each service is to stand once, with all of its
// officers away: a service without an ID or a second time is a [fault.Fault] with its place in the list, as what is away
// from it would be counted apart.
func CheckAtHome(rules policy.Edition[HomeCapacity], homes []HomeCapacity, period calendar.Period) (PlanCheck, error) {
	var faults fault.List
	var check PlanCheck
	seen := map[string]bool{}
	for i, home := range homes {
		id := home.Service.ID
		at := fault.Path("").Index(i).Key("service").Key("id")
		switch {
		case id == "":
			faults.Add(fault.Absent(at, wantID))
		case seen[id]:
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at, Given: fault.Given(id), Accepted: wantOnce})
		}
		seen[id] = true
	}
	if err := faults.Err(); err != nil {
		return PlanCheck{}, err
	}
	for _, home := range homes {
		check.Services = append(check.Services, HomeCheck{
			Service: home.Service.ID, Name: home.Service.Name, Away: home.Away.Within(period),
			Allowed: Allowance(rules, home, period), Decision: rules.Decide(home, period),
		})
	}
	return check, nil
}

// IsZero says whether it is of no service.
func (c PlanCheck) IsZero() bool { return c.Services == nil }

// Verdict is that of all services together: met where each of them is. It is the zero Verdict of no service.
func (c PlanCheck) Verdict() policy.Verdict {
	var verdict policy.Verdict
	for _, service := range c.Services {
		verdict = verdict.And(service.Verdict())
	}
	return verdict
}

// Failing are the checks of the services that have a day on which too many are away.
func (c PlanCheck) Failing() iter.Seq[HomeCheck] {
	return func(yield func(HomeCheck) bool) {
		for _, service := range c.Services {
			if !service.Failing().IsEmpty() && !yield(service) {
				return
			}
		}
	}
}

// Of is the check of the service with that ID, and whether there is one.
func (c PlanCheck) Of(service string) (HomeCheck, bool) {
	i := slices.IndexFunc(c.Services, func(check HomeCheck) bool { return check.Service == service })
	if i < 0 {
		return HomeCheck{}, false
	}
	return c.Services[i], true
}

var allServices = bilingual.Text{English: "Policing at home, all services", French: "Services policiers au pays, tous les services"}

// Explain is the check in words: the verdict of all services, then each service as [HomeCheck.Explain] tells it.
func (c PlanCheck) Explain(tag language.Tag) string {
	var b strings.Builder
	b.WriteString(allServices.In(tag) + bilingual.Colon(tag) + c.Verdict().Title().In(tag) + "\n")
	for _, service := range c.Services {
		b.WriteString(service.Explain(tag))
	}
	return b.String()
}

type planCheckJSON struct {
	Services []HomeCheck `json:"services,omitzero"`
}

// MarshalJSON writes the check as an object; the zero PlanCheck as an empty one.
func (c PlanCheck) MarshalJSON() ([]byte, error) { return json.Marshal(planCheckJSON(c)) }

// UnmarshalJSON reads what [PlanCheck.MarshalJSON] writes. All faults are reported together, and leave the PlanCheck as it
// was.
func (c *PlanCheck) UnmarshalJSON(data []byte) error {
	var read PlanCheck
	err := fault.Decode(data, func(o *fault.Object) {
		fault.Items(o, "services", &read.Services)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}
