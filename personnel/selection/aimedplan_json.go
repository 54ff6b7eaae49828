package selection

import (
	"encoding/json"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

type aimedPlanJSON struct {
	Tour        calendar.Period       `json:"tour,omitzero"`
	Merit       Merit                 `json:"merit"`
	Proof       Proof                 `json:"proof"`
	Bound       Merit                 `json:"bound"`
	Shown       Merit                 `json:"bound_by_prices"`
	Root        worth                 `json:"price_of_all"`
	First       bool                  `json:"first"`
	Nodes       int                   `json:"nodes"`
	Scale       decimal.Decimal       `json:"scale"`
	Assignments []aimedAssignmentJSON `json:"assignments"`
	Changes     []Change              `json:"changes"`
	Targets     []pricedTargetJSON    `json:"targets"`
	Posts       []postJSON[worth]     `json:"posts"`
	Services    []serviceJSON[worth]  `json:"services"`
	Officers    []pricedOfficerJSON   `json:"officers"`
}

type aimedAssignmentJSON struct {
	Officer string `json:"officer"`
	Service string `json:"service"`
	Post    string `json:"post"`
	Score   Score  `json:"score"`
	Fit     Fit    `json:"fit,omitempty"`
}

type pricedTargetJSON struct {
	Reached Reached `json:"reached"`
	Weight  worth   `json:"weight"`
}

type pricedOfficerJSON struct {
	ID    string `json:"id"`
	Price worth  `json:"price"`
}

// worthParts are the parts of a worth that are written, by their keys.
var worthParts = map[string]int{"kept": kept, "reached": counted, "filled": filled, "fit": fitted}

// MarshalJSON writes the parts that are not zero, as text, since programs in other languages would round them.
func (w worth) MarshalJSON() ([]byte, error) {
	parts := map[string]decimal.Decimal{}
	for key, part := range worthParts {
		if w[part] != 0 {
			parts[key] = decimal.NewFromInt(w[part])
		}
	}
	return json.Marshal(parts)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (w *worth) UnmarshalJSON(data []byte) error {
	var read worth
	err := fault.Decode(data, func(o *fault.Object) {
		for key, part := range worthParts {
			if o.Has(key) {
				read[part] = requiredWhole(o, key)
			}
		}
	})
	if err == nil {
		*w = read
	}
	return err
}

// requiredWhole reads a whole number that is written as text.
func requiredWhole(o *fault.Object, key string) int64 {
	var number decimal.Decimal
	if !o.Required(key, &number) {
		return 0
	}
	if !number.IsInteger() || number.Abs().GreaterThan(decimal.New(mostPrice, 0)) {
		o.Fault(key, fault.OutOfRange, fault.Given(number.String()), bilingual.Text{
			English: "a whole number within ±10^18, as text", French: "un nombre entier dans les limites de ±10^18, sous forme de texte",
		})
		return 0
	}
	return number.IntPart()
}

type meritJSON struct {
	Kept    int    `json:"kept"`
	Missing int    `json:"missing"`
	Filled  int64  `json:"filled"`
	Fit     fitSum `json:"fit"`
}

// fitSum is a sum of scores, which may be beyond the bounds of one.
type fitSum int64

func (s fitSum) MarshalText() ([]byte, error) { return []byte(Score(s).String()), nil }

// MarshalJSON writes the merit as an object, the fit as text.
func (m Merit) MarshalJSON() ([]byte, error) {
	return json.Marshal(meritJSON{m.Kept, m.Missing, m.Filled, fitSum(m.Fit)})
}

// UnmarshalJSON reads what [Merit.MarshalJSON] writes. All faults are reported together.
func (m *Merit) UnmarshalJSON(data []byte) error {
	var read Merit
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("kept", &read.Kept)
		o.Required("missing", &read.Missing)
		o.Required("filled", &read.Filled)
		read.Fit = Score(requiredHundredths(o, "fit"))
	})
	if err == nil {
		*m = read
	}
	return err
}

type reachedJSON struct {
	Target  string         `json:"target"`
	Title   bilingual.Text `json:"title,omitzero"`
	Least   int            `json:"least"`
	Persons int            `json:"persons"`
}

// MarshalJSON writes how far the target is reached as an object.
func (r Reached) MarshalJSON() ([]byte, error) { return json.Marshal(reachedJSON(r)) }

// UnmarshalJSON reads what [Reached.MarshalJSON] writes. All faults are reported together.
func (r *Reached) UnmarshalJSON(data []byte) error {
	var read Reached
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("target", &read.Target)
		o.Optional("title", &read.Title)
		o.Required("least", &read.Least)
		o.Required("persons", &read.Persons)
		o.Check("least", within("", read.Least, 0, mostPersons).Err())
		o.Check("persons", within("", read.Persons, 0, mostOfficers).Err())
	})
	if err == nil {
		*r = read
	}
	return err
}

// mostPersons is more than any target can ask for.
const mostPersons = maxPositions * mostPlaces

type changeJSON struct {
	Officer string `json:"officer"`
	From    string `json:"from,omitzero"`
	To      string `json:"to,omitzero"`
}

// MarshalJSON writes the change as an object without what the officer did not or does not hold.
func (c Change) MarshalJSON() ([]byte, error) { return json.Marshal(changeJSON(c)) }

// UnmarshalJSON reads what [Change.MarshalJSON] writes. All faults are reported together.
func (c *Change) UnmarshalJSON(data []byte) error {
	var read Change
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("officer", &read.Officer)
		o.Optional("from", &read.From)
		o.Optional("to", &read.To)
	})
	if err == nil {
		*c = read
	}
	return err
}

func (a *aimedAssignmentJSON) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("officer", &a.Officer)
		o.Required("service", &a.Service)
		o.Required("post", &a.Post)
		o.Required("score", &a.Score)
		fault.Items(o, "fit", &a.Fit)
	})
}

func (t *pricedTargetJSON) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("reached", &t.Reached)
		o.Required("weight", &t.Weight)
	})
}

func (m *pricedOfficerJSON) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("id", &m.ID)
		o.Required("price", &m.Price)
	})
}

// MarshalJSON writes the plan with its prices, which show the bound to whoever has the problem and the aims. It does not
// say who belongs to which group.
func (p AimedPlan) MarshalJSON() ([]byte, error) {
	written := aimedPlanJSON{
		Tour: p.tour, Merit: p.merit, Proof: p.proof, Bound: p.bound, Shown: p.shown, Root: p.root, First: p.first, Nodes: p.nodes,
		Scale: decimal.NewFromInt(p.scale), Assignments: []aimedAssignmentJSON{}, Changes: append([]Change{}, p.changes...),
		Targets: []pricedTargetJSON{}, Posts: []postJSON[worth]{}, Services: []serviceJSON[worth]{}, Officers: []pricedOfficerJSON{},
	}
	for _, a := range p.assignments {
		written.Assignments = append(written.Assignments, aimedAssignmentJSON(a))
	}
	for _, t := range p.targets {
		written.Targets = append(written.Targets, pricedTargetJSON{t.Reached, t.weight})
	}
	for _, post := range p.posts {
		written.Posts = append(written.Posts, postJSON[worth]{post.ID, post.Title, post.Positions, post.Priority, post.price})
	}
	for _, s := range p.services {
		written.Services = append(written.Services, serviceJSON[worth]{s.Service, s.Officers, s.price})
	}
	for _, o := range p.officers {
		written.Officers = append(written.Officers, pricedOfficerJSON(o))
	}
	return json.Marshal(written)
}

// UnmarshalJSON reads what [AimedPlan.MarshalJSON] writes. All faults of the document are reported together; whether the
// plan holds is for [AimedPlan.VerifyFor] to say.
func (p *AimedPlan) UnmarshalJSON(data []byte) error {
	var plan AimedPlan
	err := fault.Decode(data, func(o *fault.Object) {
		var read aimedPlanJSON
		o.Optional("tour", &plan.tour)
		o.Required("merit", &plan.merit)
		o.Required("proof", &plan.proof)
		o.Required("bound", &plan.bound)
		o.Required("bound_by_prices", &plan.shown)
		o.Required("price_of_all", &plan.root)
		o.Required("first", &plan.first)
		o.Required("nodes", &plan.nodes)
		plan.scale = requiredWhole(o, "scale")
		requiredItems(o, "assignments", &read.Assignments)
		requiredItems(o, "changes", &read.Changes)
		requiredItems(o, "targets", &read.Targets)
		requiredItems(o, "posts", &read.Posts)
		requiredItems(o, "services", &read.Services)
		requiredItems(o, "officers", &read.Officers)
		plan.fill(o, read)
	})
	if err != nil {
		return err
	}
	*p = plan
	return nil
}

// fill puts the lists of the document into the plan; each must be in order.
func (p *AimedPlan) fill(o *fault.Object, read aimedPlanJSON) {
	for i, a := range read.Assignments {
		ascending(o, "assignments", i, i > 0 && read.Assignments[i-1].Officer >= a.Officer, a.Officer)
		if len(a.Fit) == 0 {
			a.Fit = nil
		}
		p.assignments = append(p.assignments, Assignment(a))
	}
	for i, c := range read.Changes {
		ascending(o, "changes", i, i > 0 && read.Changes[i-1].Officer >= c.Officer, c.Officer)
		p.changes = append(p.changes, c)
	}
	for i, t := range read.Targets {
		id := t.Reached.Target
		ascending(o, "targets", i, i > 0 && read.Targets[i-1].Reached.Target >= id, id)
		p.targets = append(p.targets, pricedTarget{t.Reached, t.Weight})
	}
	for i, post := range read.Posts {
		ascending(o, "posts", i, i > 0 && read.Posts[i-1].ID >= post.ID, post.ID)
		post.check(o, fault.Path("posts").Index(i))
		p.posts = append(p.posts, pricedPost{line{post.ID, post.Title, post.Positions, post.Priority}, post.Price})
	}
	for i, s := range read.Services {
		ascending(o, "services", i, i > 0 && read.Services[i-1].ID >= s.ID, s.ID)
		s.check(o, fault.Path("services").Index(i))
		p.services = append(p.services, pricedService{Capacity{s.ID, s.Capacity}, s.Price})
	}
	for i, m := range read.Officers {
		ascending(o, "officers", i, i > 0 && read.Officers[i-1].ID >= m.ID, m.ID)
		p.officers = append(p.officers, pricedOfficer(m))
	}
}
