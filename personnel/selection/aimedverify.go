package selection

import (
	"cmp"
	"context"
	"errors"
	"math/big"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// aimFlaw is why an [AimedPlan] is not what it claims to be, and of what that is said.
type aimFlaw struct {
	of   string
	what bilingual.Text
}

func (f aimFlaw) Error() string { return f.In(language.English) }

// In is the flaw in the official language that the tag means.
func (f aimFlaw) In(tag language.Tag) string {
	if f.of == "" {
		return f.what.In(tag)
	}
	return f.of + bilingual.Colon(tag) + f.what.In(tag)
}

var (
	notNodes          = bilingual.Text{English: "are not the number of nodes of a search", French: "n'est pas le nombre de nœuds d'une recherche"}
	otherSearch       = bilingual.Text{English: "the search comes to another merit or bound, or takes another way", French: "la recherche aboutit à une autre valeur ou à une autre borne, ou suit un autre chemin"}
	otherTour         = bilingual.Text{English: "is another in the problem", French: "diffère de celle du problème"}
	otherLists        = bilingual.Text{English: "posts, services or targets are others in the problem", French: "les fonctions, les services ou les cibles diffèrent de ceux du problème"}
	otherPostThere    = bilingual.Text{English: "is another post in the problem", French: "cette fonction diffère de celle du problème"}
	otherServiceThere = bilingual.Text{English: "is another service in the problem", French: "ce service diffère de celui du problème"}
	otherTarget       = bilingual.Text{English: "is another target in the aims", French: "cette cible diffère de celle qui est demandée"}
	otherChanges      = bilingual.Text{English: "are not those from the former plan", French: "ne sont pas ceux par rapport au plan précédent"}
	otherProof        = bilingual.Text{English: "does not follow from merit and bounds", French: "ne découle pas de la valeur et des bornes"}
	moreProof         = bilingual.Text{English: "says what a proof by prices does not", French: "dit plus que ne prouvent les prix"}
	idleScale         = bilingual.Text{English: "is that of nothing", French: "ne sert à rien"}
	badScale          = bilingual.Text{English: "is not that of prices", French: "n'est pas celle de prix"}
	hugePrice         = bilingual.Text{English: "its price is beyond all bounds", French: "son prix dépasse toute limite"}
	badPrice          = bilingual.Text{English: "its price is below zero or too high", French: "son prix est négatif ou trop élevé"}
	fineScale         = bilingual.Text{English: "is too fine for the fits", French: "est trop fine pour les notes"}
	otherRating       = bilingual.Text{English: "is of another service, or rated otherwise, in the problem", French: "est d'un autre service ou reçoit une autre note dans le problème"}
	notEligibleThere  = bilingual.Text{English: "is not eligible for her post", French: "n'est pas admissible à sa fonction"}
	otherPrice        = bilingual.Text{English: "her price is not what her pairs ask for", French: "son prix n'est pas celui qu'exigent ses paires"}
	tooManyThere      = bilingual.Text{English: "is held by more officers than it has positions", French: "compte plus de personnes que de postes"}
	postPriced        = bilingual.Text{English: "has no positions, and a price", French: "n'a aucun poste, et a un prix"}
	tooManySent       = bilingual.Text{English: "sends more officers than its capacity", French: "envoie plus de personnes qu'il ne peut en libérer"}
	servicePriced     = bilingual.Text{English: "has no capacity, and a price", French: "ne peut libérer personne, et a un prix"}
	strangers         = bilingual.Text{English: "some are of nobody in the problem", French: "certaines ne concernent personne dans le problème"}
	idleTarget        = bilingual.Text{English: "asks for nobody, and has a weight", French: "ne demande personne, et a un poids"}
	otherMerit        = bilingual.Text{English: "is not that of the assignments", French: "n'est pas celle des affectations"}
	otherBound        = bilingual.Text{English: "is not what the prices show", French: "n'est pas ce que montrent les prix"}
	otherReach        = bilingual.Text{English: "is reached by another number of persons", French: "est atteinte par un autre nombre de personnes"}
)

// VerifyFor shows that the plan holds for the problem and the aims: everyone chosen is eligible, and rated as the plan
// says; no post has more officers than positions, no service spares more than it can; the merit is that of the
// assignments; and, from the prices kept with the plan, every pair of the problem judged and rated anew, that no plan
// exceeds the bound that the prices show. That takes time in proportion to the number of pairs, and does not call the
// solver.
//
// Where the plan says that more than that is proved, by search, the search is made again, and has to end where the plan
// does. Where the proof is by prices, that the plan is the first in the order of IDs among equals is not shown.
//
// The error names the first thing that does not hold, or is that of the context.
func (p AimedPlan) VerifyFor(ctx context.Context, problem Problem, aims Aims) error {
	if err := problem.Check(); err != nil {
		return err
	}
	d := newDocket(problem)
	if err := aims.checkFor(d); err != nil {
		return err
	}
	a := d.aim(aims)
	for _, verify := range []func(*aimed, Aims) error{p.verifySame, p.verifyProof} {
		if err := verify(a, aims); err != nil {
			return err
		}
	}
	if err := p.verifyPairs(ctx, a, aims); err != nil {
		return err
	}
	if p.proof == ByPrices {
		return nil
	}
	if p.nodes < 1 || p.nodes > mostNodes {
		return aimFlaw{"nodes", notNodes}
	}
	aims.Nodes = p.nodes
	again, err := ChooseFor(ctx, problem, aims)
	switch {
	case err != nil:
		return err
	case again.merit != p.merit || again.bound != p.bound || again.nodes != p.nodes:
		return aimFlaw{"", otherSearch}
	}
	return nil
}

// verifySame: the plan is about the posts, services and targets of the problem.
func (p AimedPlan) verifySame(a *aimed, aims Aims) error {
	if p.tour != a.Tour {
		return aimFlaw{"tour", otherTour}
	}
	if len(p.posts) != len(a.posts) || len(p.services) != len(a.services) || len(p.targets) != len(aims.Targets) {
		return aimFlaw{"", otherLists}
	}
	for i, post := range p.posts {
		if post.line != lineOf(a.post(i)) {
			return aimFlaw{post.ID, otherPostThere}
		}
	}
	for i, service := range p.services {
		if service.Capacity != a.services[i] {
			return aimFlaw{service.Service, otherServiceThere}
		}
	}
	for t, aim := range aims.Targets {
		at := p.target(aim.ID)
		if at == nobody || p.targets[at].Least != a.least[t] || p.targets[at].Title != aim.Title {
			return aimFlaw{aim.ID, otherTarget}
		}
	}
	if !slices.Equal(changes(aims.Former, p.assignments), p.changes) {
		return aimFlaw{"changes", otherChanges}
	}
	return nil
}

// target is the place of a target among those of the plan, or nobody.
func (p AimedPlan) target(id string) int {
	at, found := slices.BinarySearchFunc(p.targets, id, func(t pricedTarget, id string) int { return cmp.Compare(t.Target, id) })
	if !found {
		return nobody
	}
	return at
}

// verifyProof: what is said to be proved follows from the merit and the bounds, and no price is below zero or beyond all
// bounds.
func (p AimedPlan) verifyProof(a *aimed, _ Aims) error {
	want := Unproved
	switch {
	case p.shown == p.merit:
		want = ByPrices
	case p.bound == p.merit:
		want = BySearch
	}
	if p.proof != want || p.bound.Compare(p.merit) < 0 || p.shown.Compare(p.bound) < 0 {
		return aimFlaw{"proof", otherProof}
	}
	if p.scale < 1 || p.scale > mostPart {
		return aimFlaw{"scale", badScale}
	}
	switch aimless := len(a.goals) == 0 && a.keeps == 0; {
	case p.proof == ByPrices && p.nodes != 0 || aimless && !p.first:
		return aimFlaw{"proof", moreProof}
	case p.scale != 1 && p.priceless():
		return aimFlaw{"scale", idleScale}
	}
	price := func(of string, w, most worth) error {
		for _, part := range w {
			if part > mostPart || part < -mostPart {
				return aimFlaw{of, hugePrice}
			}
		}
		if w.less(worth{}) || most != (worth{}) && most.less(w) {
			return aimFlaw{of, badPrice}
		}
		return nil
	}
	var errs []error
	for _, post := range p.posts {
		errs = append(errs, price(post.ID, post.price, worth{}))
	}
	for _, service := range p.services {
		errs = append(errs, price(service.Service, service.price, worth{}))
	}
	for _, officer := range p.officers {
		errs = append(errs, price(officer.ID, officer.Price, worth{}))
	}
	for _, target := range p.targets {
		errs = append(errs, price(target.Target, target.weight, person.times(p.scale)))
	}
	return errors.Join(errs...)
}

// mostPart is the largest part of a price or weight: sums of three prices and as many weights as there can be targets do
// not overflow.
const mostPart = mostPrice / mostTargets

// aimCheck is what one worker finds of a plan with aims.
type aimCheck struct {
	found  error
	fewest int // the first officer who has a flaw
	price  total
	worth  total
	counts []int
	held   []int
	sent   []int
}

// verifyPairs: every pair of the problem is worth no more than its prices; each officer's price is the least that makes it
// so, and all prices together are the bound that is said to be shown; the assignments are pairs and keep the limits, and
// the merit is theirs.
func (p AimedPlan) verifyPairs(ctx context.Context, a *aimed, aims Aims) error {
	checks := make([]*aimCheck, workers())
	for w := range checks {
		checks[w] = &aimCheck{
			fewest: len(a.roster), counts: make([]int, len(aims.Targets)), held: make([]int, len(a.posts)), sent: make([]int, len(a.services)),
		}
	}
	weights := make([]worth, len(aims.Targets))
	for t, aim := range aims.Targets {
		weights[t] = p.targets[p.target(aim.ID)].weight
	}
	err := a.eachOfficer(ctx, a.Progress, func(worker, o int, offers []offer) {
		c := checks[worker]
		if err := p.verifyOfficer(a, c, weights, o, offers); err != nil && o < c.fewest {
			c.fewest, c.found = o, err
		}
	})
	if err != nil {
		return err
	}
	all := checks[0]
	for _, c := range checks[1:] {
		if c.fewest < all.fewest {
			all.fewest, all.found = c.fewest, c.found
		}
		all.price.join(&c.price)
		all.worth.join(&c.worth)
		for _, sum := range [][2][]int{{all.counts, c.counts}, {all.held, c.held}, {all.sent, c.sent}} {
			for i, n := range sum[1] {
				sum[0][i] += n
			}
		}
	}
	if all.found != nil {
		return all.found
	}
	return p.verifySums(a, aims, all, weights)
}

// verifyOfficer adds an officer to what was found.
func (p AimedPlan) verifyOfficer(a *aimed, c *aimCheck, weights []worth, o int, offers []offer) error {
	id := a.officer(o).ID
	at, chosen := slices.BinarySearchFunc(p.assignments, id, func(x Assignment, id string) int { return cmp.Compare(x.Officer, id) })
	var price, asked worth
	if i, some := slices.BinarySearchFunc(p.officers, id, func(x pricedOfficer, id string) int { return cmp.Compare(x.ID, id) }); some {
		price = p.officers[i].Price
	}
	eligible := false
	for _, e := range offers {
		if !a.usable(o, e) {
			continue
		}
		s := int(a.service[o])
		w := a.worthOf(o, e)
		if most := mostPart / p.scale; w[filled] > most || w[fitted] > most || w[fitted] < -most {
			return aimFlaw{"scale", fineScale}
		}
		surplus := w.times(p.scale).minus(p.services[s].price).minus(p.posts[e.post].price)
		for t := range weights {
			if a.counts(int(a.class[o]), t, int(e.post)) {
				surplus = surplus.plus(weights[t])
			}
		}
		asked = asked.most(surplus)
		if !chosen || p.assignments[at].Post != p.posts[e.post].ID {
			continue
		}
		eligible = true
		x := p.assignments[at]
		if x.Score != Score(e.fit) || x.Service != a.officer(o).Service || !slices.Equal(x.Fit, a.fit(o, int(e.post))) {
			return aimFlaw{id, otherRating}
		}
		c.held[e.post]++
		c.sent[s]++
		c.worth.add(w, 1)
		for t := range weights {
			if a.counts(int(a.class[o]), t, int(e.post)) {
				c.counts[t]++
			}
		}
	}
	switch {
	case chosen && !eligible:
		return aimFlaw{id, notEligibleThere}
	case asked != price:
		return aimFlaw{id, otherPrice}
	}
	if price != (worth{}) {
		c.price.add(price, 1)
	}
	return nil
}

func (p AimedPlan) verifySums(a *aimed, aims Aims, all *aimCheck, weights []worth) error {
	chosen, price := 0, &all.price
	for i, post := range p.posts {
		chosen += all.held[i]
		if all.held[i] > post.Positions {
			return aimFlaw{post.ID, tooManyThere}
		}
		if post.Positions == 0 && post.price != (worth{}) {
			return aimFlaw{post.ID, postPriced}
		}
		price.add(post.price, min(post.Positions, len(a.roster)))
	}
	for i, service := range p.services {
		if all.sent[i] > service.Officers {
			return aimFlaw{service.Service, tooManySent}
		}
		if service.Officers == 0 && service.price != (worth{}) {
			return aimFlaw{service.Service, servicePriced}
		}
		price.add(service.price, min(service.Officers, len(a.roster)))
	}
	if chosen != len(p.assignments) {
		return aimFlaw{"assignments", strangers}
	}
	for t := range weights {
		price.add(person.times(p.scale).minus(weights[t]), a.least[t])
		all.worth.add(person, min(a.least[t], all.counts[t]))
		switch r := p.targets[p.target(aims.Targets[t].ID)]; {
		case r.Persons != all.counts[t]:
			return aimFlaw{r.Target, otherReach}
		case r.Least == 0 && r.weight != (worth{}):
			return aimFlaw{r.Target, idleTarget}
		}
	}
	value, bounded := all.worth.worth()
	bound, shown := price.worth()
	most := a.mostMerit()
	switch {
	case !bounded || p.merit != a.merit(value, most):
		return aimFlaw{"merit", otherMerit}
	case !shown || p.root != bound || p.shown != a.merit(bound.over(p.scale), most):
		return aimFlaw{"bound", otherBound}
	}
	return nil
}

// total is a sum of worths that cannot overflow, whoever wrote the numbers.
type total [len(worth{})]big.Int

func (t *total) add(w worth, times int) {
	var part, by big.Int
	by.SetInt64(int64(times))
	for i := range t {
		t[i].Add(&t[i], part.Mul(part.SetInt64(w[i]), &by))
	}
}

func (t *total) join(u *total) {
	for i := range t {
		t[i].Add(&t[i], &u[i])
	}
}

// worth is the sum; not, if a part is beyond all bounds.
func (t *total) worth() (w worth, bounded bool) {
	for i := range t {
		if !t[i].IsInt64() {
			return worth{}, false
		}
		w[i] = t[i].Int64()
	}
	return w, true
}
