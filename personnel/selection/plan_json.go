package selection

import (
	"cmp"
	"encoding/json"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

type planJSON struct {
	Rules       string                `json:"rules"`
	Nomination  calendar.Date         `json:"nomination"`
	Tour        calendar.Period       `json:"tour"`
	Filled      int64                 `json:"filled"`
	Fit         decimal.Decimal       `json:"fit"`
	Assignments []assignmentJSON      `json:"assignments"`
	Posts       []postJSON[weight]    `json:"posts"`
	Services    []serviceJSON[weight] `json:"services"`
	Unstated    weight                `json:"price_without_capacity,omitzero"` // of the services whose capacity is not stated
	Officers    []officerJSON         `json:"officers"`
	Eligible    []eligibleJSON        `json:"eligible"`
	Left        []leftJSON            `json:"eligible_not_listed"`
}

type assignmentJSON struct {
	Officer string `json:"officer"`
	Post    string `json:"post"`
}

// postJSON is a post with its price: a weight in a [Plan], a worth in an [AimedPlan].
type postJSON[P any] struct {
	ID        string         `json:"id"`
	Title     bilingual.Text `json:"title,omitzero"`
	Positions int            `json:"positions"`
	Priority  int            `json:"priority"`
	Price     P              `json:"price"`
}

// serviceJSON is a service with its price.
type serviceJSON[P any] struct {
	ID       string `json:"id"`
	Capacity int    `json:"capacity"`
	Price    P      `json:"price"`
}

type officerJSON struct {
	ID      string  `json:"id"`
	Service string  `json:"service"`
	Outcome Outcome `json:"outcome"`
	Price   weight  `json:"price,omitzero"`
}

type eligibleJSON struct {
	Officer string `json:"officer"`
	Post    string `json:"post"`
	Score   Score  `json:"score"`
	Fit     Fit    `json:"fit,omitempty"`
}

type leftJSON struct {
	Service  string `json:"service,omitzero"` // none for all without a capacity
	Post     string `json:"post"`
	Officers int    `json:"officers"`
	Best     Score  `json:"best"`
}

// MarshalJSON writes a price by the two parts of the objective.
func (w weight) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Filled int64           `json:"filled"`
		Fit    decimal.Decimal `json:"fit"`
	}{w.filled, Score(w.fit).Points()})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (w *weight) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("filled", &w.filled)
		w.fit = requiredHundredths(o, "fit")
	})
}

// requiredHundredths reads a decimal of at most two decimal places.
func requiredHundredths(o *fault.Object, key string) int64 {
	var number decimal.Decimal
	if !o.Required(key, &number) {
		return 0
	}
	scaled := number.Shift(2)
	if !scaled.IsInteger() || scaled.Abs().GreaterThan(decimal.New(mostPrice, 0)) {
		o.Fault(key, fault.OutOfRange, fault.Given(number.String()), bilingual.Text{
			English: "a number of points of at most two decimal places",
			French:  "un nombre de points d'au plus deux décimales",
		})
		return 0
	}
	return scaled.IntPart()
}

func (a *assignmentJSON) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("officer", &a.Officer)
		o.Required("post", &a.Post)
	})
}

func (p *postJSON[P]) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("id", &p.ID)
		o.Optional("title", &p.Title)
		o.Required("positions", &p.Positions)
		o.Required("priority", &p.Priority)
		o.Required("price", &p.Price)
	})
}

func (p *postJSON[P]) check(o *fault.Object, at fault.Path) {
	o.Check("", within(at.Key("positions"), p.Positions, 0, maxPositions).Err())
	o.Check("", within(at.Key("priority"), p.Priority, 1, maxPriority).Err())
}

func (s *serviceJSON[P]) check(o *fault.Object, at fault.Path) {
	o.Check("", within(at.Key("capacity"), s.Capacity, 0, calendar.MaxLevel).Err())
}

func (s *serviceJSON[P]) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("id", &s.ID)
		o.Required("capacity", &s.Capacity)
		o.Required("price", &s.Price)
	})
}

func (m *officerJSON) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("id", &m.ID)
		o.Required("service", &m.Service)
		o.Required("outcome", &m.Outcome)
		o.Optional("price", &m.Price)
	})
}

func (e *eligibleJSON) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("officer", &e.Officer)
		o.Required("post", &e.Post)
		o.Required("score", &e.Score)
		fault.Items(o, "fit", &e.Fit)
	})
}

func (l *leftJSON) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Optional("service", &l.Service)
		o.Required("post", &l.Post)
		o.Required("officers", &l.Officers)
		o.Required("best", &l.Best)
	})
}

// MarshalJSON writes the plan with its problem and its prices, so that whoever reads it can verify it.
func (p Plan) MarshalJSON() ([]byte, error) {
	written := planJSON{
		Rules: p.rules, Nomination: p.nomination, Tour: p.tour, Filled: p.found.filled, Fit: p.Fit(),
		Assignments: []assignmentJSON{}, Posts: []postJSON[weight]{}, Services: []serviceJSON[weight]{},
		Officers: []officerJSON{}, Eligible: []eligibleJSON{}, Left: []leftJSON{},
	}
	for a := range p.Assignments() {
		written.Assignments = append(written.Assignments, assignmentJSON{Officer: a.Officer, Post: a.Post})
	}
	prices := p.found.prices
	for i, post := range p.posts {
		written.Posts = append(written.Posts, postJSON[weight]{ID: post.ID, Title: post.Title, Positions: post.Positions, Priority: post.Priority, Price: prices.post[i]})
	}
	for i, s := range p.services {
		written.Services = append(written.Services, serviceJSON[weight]{ID: s.Service, Capacity: s.Officers, Price: prices.service[i]})
	}
	if last := len(p.services); last < len(prices.service) {
		written.Unstated = prices.service[last]
	}
	for i, o := range p.officers {
		written.Officers = append(written.Officers, officerJSON{ID: o.ID, Service: o.Service, Outcome: o.Outcome, Price: prices.officer[i]})
	}
	for i, pair := range p.pairs {
		written.Eligible = append(written.Eligible, eligibleJSON{
			Officer: p.officers[pair.officer].ID, Post: p.posts[pair.post].ID, Score: pair.score, Fit: p.fit(i),
		})
	}
	for _, u := range p.left {
		left := leftJSON{Post: p.posts[u.post].ID, Officers: u.officers, Best: Score(u.best)}
		if u.service < len(p.services) {
			left.Service = p.services[u.service].Service
		}
		written.Left = append(written.Left, left)
	}
	return json.Marshal(written)
}

// UnmarshalJSON reads what [Plan.MarshalJSON] writes. All faults of the document are reported together; whether the
// plan holds is for [Plan.Verify] to say.
func (p *Plan) UnmarshalJSON(data []byte) error {
	var plan Plan
	err := fault.Decode(data, func(o *fault.Object) {
		var read planJSON
		o.Required("rules", &plan.rules)
		o.Required("nomination", &plan.nomination)
		o.Required("tour", &plan.tour)
		o.Required("filled", &plan.found.filled)
		plan.found.fit = requiredHundredths(o, "fit")
		requiredItems(o, "assignments", &read.Assignments)
		requiredItems(o, "posts", &read.Posts)
		requiredItems(o, "services", &read.Services)
		o.Optional("price_without_capacity", &read.Unstated)
		requiredItems(o, "officers", &read.Officers)
		requiredItems(o, "eligible", &read.Eligible)
		requiredItems(o, "eligible_not_listed", &read.Left)
		plan.fill(o, read)
	})
	if err != nil {
		return err
	}
	*p = plan
	return nil
}

func requiredItems[T any, S ~[]T](o *fault.Object, key string, into *S) {
	if !fault.Items(o, key, into) && !o.Has(key) {
		o.Fault(key, fault.Missing, nothing, bilingual.Text{English: "a list", French: "une liste"})
	}
}

var (
	acceptedListed = bilingual.Text{English: "an ID that is listed in the document", French: "un identifiant qui figure dans le document"}
	acceptedSum    = bilingual.Text{English: "the sum of the parts", French: "la somme des éléments"}
	acceptedOrder  = bilingual.Text{English: "the order of the IDs, each once", French: "l'ordre des identifiants, chacun une fois"}
)

// fill puts the lists of the document into the plan. Each must be in order, and name only what the others hold: the
// plan relies on both.
func (p *Plan) fill(o *fault.Object, read planJSON) {
	prices := &p.found.prices
	for i, post := range read.Posts {
		ascending(o, "posts", i, i > 0 && read.Posts[i-1].ID >= post.ID, post.ID)
		post.check(o, fault.Path("posts").Index(i))
		p.posts = append(p.posts, line{ID: post.ID, Title: post.Title, Positions: post.Positions, Priority: post.Priority})
		prices.post = append(prices.post, post.Price)
	}
	for i, s := range read.Services {
		ascending(o, "services", i, i > 0 && read.Services[i-1].ID >= s.ID, s.ID)
		s.check(o, fault.Path("services").Index(i))
		p.services = append(p.services, Capacity{Service: s.ID, Officers: s.Capacity})
		prices.service = append(prices.service, s.Price)
	}
	for i, m := range read.Officers {
		ascending(o, "officers", i, i > 0 && read.Officers[i-1].ID >= m.ID, m.ID)
		p.officers = append(p.officers, member{ID: m.ID, Service: m.Service, Outcome: m.Outcome})
		prices.officer = append(prices.officer, m.Price)
		p.found.post = append(p.found.post, nobody)
	}
	if p.someUnstated() {
		prices.service = append(prices.service, read.Unstated)
	}
	for i, e := range read.Eligible {
		at := fault.Path("eligible").Index(i)
		pair := rated{officer: int32(p.officerAt(o, at, e.Officer)), post: int32(p.postAt(o, at, e.Post)), score: e.Score}
		o.Check("", e.Fit.check().Under(at.Key("fit")).Err())
		if len(e.Fit) > 0 {
			p.fits = append(p.fits, make([]Fit, i+1-len(p.fits))...)
			p.fits[i] = e.Fit
			if sum := e.Fit.Score(); sum != e.Score {
				o.Check("", fault.Fault{Kind: fault.Conflict, Path: at.Key("score"), Given: fault.Given(e.Score.String()), Accepted: acceptedSum})
			}
		}
		ascending(o, "eligible", i, i > 0 && p.pairs[i-1].compare(pair) >= 0, e.Officer)
		p.pairs = append(p.pairs, pair)
	}
	if p.fits != nil {
		p.fits = append(p.fits, make([]Fit, len(p.pairs)-len(p.fits))...)
	}
	for i, l := range read.Left {
		at := fault.Path("eligible_not_listed").Index(i)
		u := unlisted{service: len(p.services), post: p.postAt(o, at, l.Post), leftOut: leftOut{l.Officers, int64(l.Best)}}
		if l.Service != "" {
			u.service = p.serviceAt(o, at, l.Service)
		}
		o.Check("", within(at.Key("officers"), l.Officers, 1, mostOfficers).Err())
		ascending(o, "eligible_not_listed", i, i > 0 && p.left[i-1].compare(u) >= 0, l.Service+", "+l.Post)
		p.left = append(p.left, u)
	}
	for i, a := range read.Assignments {
		at := fault.Path("assignments").Index(i)
		ascending(o, "assignments", i, i > 0 && read.Assignments[i-1].Officer >= a.Officer, a.Officer)
		post := p.postAt(o, at, a.Post)
		if officer := p.officerAt(o, at, a.Officer); officer != nobody {
			p.found.post[officer] = post
		}
	}
}

func ascending(o *fault.Object, list string, i int, bad bool, id string) {
	if bad {
		o.Check(list, fault.Fault{Kind: fault.Conflict, Path: fault.Path("").Index(i), Given: fault.Given(id), Accepted: acceptedOrder})
	}
}

func (p *Plan) officerAt(o *fault.Object, at fault.Path, id string) int {
	if i, found := slices.BinarySearchFunc(p.officers, id, func(m member, id string) int { return cmp.Compare(m.ID, id) }); found {
		return i
	}
	o.Check("", fault.Fault{Kind: fault.Unknown, Path: at.Key("officer"), Given: fault.Given(id), Accepted: acceptedListed})
	return nobody
}

func (p *Plan) serviceAt(o *fault.Object, at fault.Path, id string) int {
	if i, found := slices.BinarySearchFunc(p.services, id, func(c Capacity, id string) int { return cmp.Compare(c.Service, id) }); found {
		return i
	}
	o.Check("", fault.Fault{Kind: fault.Unknown, Path: at.Key("service"), Given: fault.Given(id), Accepted: acceptedListed})
	return nobody
}

func (p *Plan) postAt(o *fault.Object, at fault.Path, id string) int {
	if i, found := slices.BinarySearchFunc(p.posts, id, func(l line, id string) int { return cmp.Compare(l.ID, id) }); found {
		return i
	}
	o.Check("", fault.Fault{Kind: fault.Unknown, Path: at.Key("post"), Given: fault.Given(id), Accepted: acceptedListed})
	return nobody
}
