package selection

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// aimed is a problem with its aims, on plain indices.
type aimed struct {
	*docket
	Aims             // the targets in the order of their IDs
	about   [][]bool // by target and post
	least   []int    // by target
	goals   []int    // the targets that ask for anybody
	classes []class
	class   []int32 // by officer, an index into classes
	former  []int32 // by officer, the post of the former plan that she could keep; nobody for none
	keeps   int     // how many officers that concerns
}

// class is officers of one service who count towards the same targets. Those of the former plan are apart, since each of
// them has to stay in sight.
type class struct {
	service int32
	former  bool
	belongs string // a byte for each target, 1 for those that they count towards
}

// aimed is the problem with its aims, if there is no fault in either.
func (p Problem) aimed(aims Aims) (*aimed, error) {
	if err := p.Check(); err != nil {
		return nil, err
	}
	d := newDocket(p)
	if err := aims.checkFor(d); err != nil {
		return nil, err
	}
	return d.aim(aims), nil
}

// aim takes each officer's answers once, and sorts the officers by them. The classes are in an order of their own, so
// that it does not matter in which order the officers are told; nor does it in which order the targets are.
func (d *docket) aim(aims Aims) *aimed {
	aims.Targets = slices.Clone(aims.Targets)
	slices.SortFunc(aims.Targets, func(x, y Target) int { return cmp.Compare(x.ID, y.ID) })
	a := &aimed{docket: d, Aims: aims, class: make([]int32, len(d.roster)), former: make([]int32, len(d.roster))}
	for _, t := range aims.Targets {
		about, least := t.about(d)
		if least > 0 {
			a.goals = append(a.goals, len(a.about))
		}
		a.about, a.least = append(a.about, about), append(a.least, least)
	}
	posts := make(map[string]string, len(aims.Former))
	for _, f := range aims.Former {
		posts[f.Officer] = f.Post
	}
	of := make([]class, len(d.roster))
	known := map[class]int32{}
	for o := range d.roster {
		officer := d.officer(o)
		belongs := make([]byte, len(aims.Targets))
		for t, target := range aims.Targets {
			if answer := target.Who(*officer); answer == policy.Yes {
				belongs[t] = 1
			}
		}
		a.former[o] = nobody
		if post, was := posts[officer.ID]; was {
			a.former[o] = int32(d.postByID(post))
		}
		d.service[o] = d.serviceOf(o)
		of[o] = class{d.service[o], a.former[o] != nobody, string(belongs)}
		known[of[o]] = 0
		if of[o].former {
			a.keeps++
		}
	}
	a.classes = slices.SortedFunc(maps.Keys(known), class.compare)
	for i, c := range a.classes {
		known[c] = int32(i)
	}
	for o, c := range of {
		a.class[o] = known[c]
	}
	return a
}

func (c class) compare(d class) int {
	former := func(c class) int {
		if c.former {
			return 1
		}
		return 0
	}
	if by := int(c.service) - int(d.service); by != 0 {
		return by
	}
	if by := former(c) - former(d); by != 0 {
		return by
	}
	switch {
	case c.belongs < d.belongs:
		return -1
	case c.belongs > d.belongs:
		return 1
	}
	return 0
}

// isAimless says whether there is nothing to heed beside the posts.
func (a *aimed) isAimless() bool { return len(a.goals) == 0 && a.keeps == 0 }

// counts says whether an officer of the class counts towards the target in the post.
func (a *aimed) counts(class, target, post int) bool {
	return a.classes[class].belongs[target] == 1 && a.about[target][post]
}

// enoughOf is how many candidates of each class are to be kept for a post: as many as [docket.enough] says of a service.
// The argument is the same, since two officers of one class count alike; of the former plan, all are kept.
func (a *aimed) enoughOf() []int {
	enough := a.enough()
	keep := make([]int, len(a.classes))
	for i, c := range a.classes {
		keep[i] = enough[c.service]
		if c.former {
			keep[i] = max(1, a.keeps)
		}
	}
	return keep
}

// worthOf is what a pair is worth apart from the targets.
func (a *aimed) worthOf(o int, e offer) worth {
	w := worth{filled: int64(a.post(int(e.post)).Priority), fitted: e.fit}
	if a.former[o] == e.post {
		w[kept] = 1
	}
	return w
}

// usable says whether a pair can be chosen at all, apart from all others.
func (a *aimed) usable(o int, e offer) bool {
	s := int(a.service[o])
	return a.post(int(e.post)).Positions > 0 && s < len(a.services) && a.services[s].Officers > 0
}

// preselectByClass rates all officers, and keeps the best of each class for each post; the pairs come by officer. Whoever
// wants to look at all that each may fill, and by whom it was rated, is shown it.
func (a *aimed) preselectByClass(ctx context.Context, look func(worker, o int, offers []offer)) ([]option, error) {
	keep := a.enoughOf()
	lists := make([]*shortlists, workers())
	for w := range lists {
		lists[w] = newShortlists(len(keep), len(a.posts))
	}
	err := a.eachOfficer(ctx, a.Progress, func(worker, o int, offers []offer) {
		if look != nil {
			look(worker, o, offers)
		}
		for _, e := range offers {
			if class := a.class[o]; a.usable(o, e) {
				lists[worker].of(class, e.post).offer(candidate{int32(o), e.fit}, keep[class])
			}
		}
	})
	if err != nil {
		return nil, err
	}
	all := joined(lists, keep).all
	var options []option
	for i := range all {
		g := &all[i]
		g.close(keep[g.service])
		for _, c := range g.kept {
			o := int(c.officer)
			options = append(options, option{o, int(g.post), a.worthOf(o, offer{g.post, c.fit})})
		}
	}
	slices.SortFunc(options, option.compare)
	return options, nil
}

// quest is the problem with nobody but those who are kept, and who they are, by their number in it.
func (a *aimed) quest(options []option) (quest, []int) {
	q := quest{}
	for p := range a.posts {
		q.positions = append(q.positions, a.post(p).Positions)
	}
	for _, s := range a.services {
		q.capacity = append(q.capacity, min(s.Officers, mostOfficers)) // nobody has more
	}
	var officers []int
	for _, e := range options {
		if n := len(officers); n == 0 || officers[n-1] != e.officer {
			officers = append(officers, e.officer)
			q.service = append(q.service, int(a.service[e.officer]))
			q.class = append(q.class, int(a.class[e.officer]))
		}
		e.officer = len(officers) - 1
		q.options = append(q.options, e)
	}
	for _, t := range a.goals {
		g := goal{least: a.least[t]}
		for class := range a.classes {
			row := make([]bool, len(a.posts))
			for p := range row {
				row[p] = a.counts(class, t, p)
			}
			g.counts = append(g.counts, row)
		}
		q.goals = append(q.goals, g)
	}
	return q, officers
}

// ChooseFor gives the best plan for the problem with aims beside the posts: reserved shares, other targets, and a former
// plan of which as much as can be is to be kept. A plan is better
//
//  1. if it keeps more of the former assignments;
//  2. among those that keep as many, if fewer persons are missing from the targets, over all targets together;
//  3. among those, by the rules of [Choose]: the priorities of the filled positions, then the fit, then the order.
//
// With aims there are no prices that prove every best plan, so it is searched for: [AimedPlan.Proof] says what is proved.
// The search ends after [Aims.Nodes] nodes with the best plan found and a bound that no plan exceeds, and the same
// problem gives the same plan, in whatever order it is told. When the context ends first, its error comes with the best
// plan found by then, or with none.
//
// A faulty problem, and faulty aims, are refused with all faults.
func ChooseFor(ctx context.Context, p Problem, aims Aims) (AimedPlan, error) {
	a, err := p.aimed(aims)
	if err != nil {
		return AimedPlan{}, err
	}
	if a.isAimless() {
		plan, err := Choose(ctx, p)
		if err != nil {
			return AimedPlan{}, err
		}
		return a.withoutAims(plan), nil
	}
	options, err := a.preselectByClass(ctx, nil)
	if err != nil {
		return AimedPlan{}, err
	}
	q, officers := a.quest(options)
	if err := q.checkScale(); err != nil {
		return AimedPlan{}, err
	}
	start, err := q.unaimed(ctx, a)
	if err != nil {
		return AimedPlan{}, err
	}
	nodes := a.Nodes
	if nodes == 0 {
		nodes = defaultNodes
	}
	begin := start
	if a.keeps > 0 {
		begin = q.former()
	}
	found, err := q.solve(ctx, nodes, begin)
	if err != nil && found.scale == 0 {
		return AimedPlan{}, err
	}
	return a.plan(q, officers, found), err
}

// unaimed is the best plan by posts and fits alone: a plan to begin with.
func (q quest) unaimed(ctx context.Context, a *aimed) ([]int, error) {
	n := network{positions: q.positions, capacity: q.capacity, service: q.service}
	for p := range q.positions {
		n.priority = append(n.priority, int64(a.post(p).Priority))
	}
	for _, e := range q.options {
		n.pairs = append(n.pairs, pair{e.officer, e.post, e.worth[fitted]})
	}
	m, err := n.solve(ctx)
	if err != nil {
		return nil, err
	}
	var start []int
	for i, e := range q.options {
		if m.post[e.officer] == e.post {
			start = append(start, i)
		}
	}
	return start, nil
}

// leastScale is how finely weights can be told at least.
const leastScale = 1000

// checkScale says whether weights can be told finely enough.
func (q quest) checkScale() error {
	if q.finestScale() >= leastScale {
		return nil
	}
	return fault.Fault{Kind: fault.TooLarge, Path: "fit", Accepted: bilingual.Text{
		English: "smaller scores or fewer officers and posts, where there are targets or a former plan",
		French:  "des notes plus petites, ou moins de personnes et de fonctions, lorsqu'il y a des cibles ou un plan précédent",
	}}
}

// former is another plan to begin with: what can be kept of the former one, as it comes.
func (q quest) former() []int {
	left, spare := slices.Clone(q.positions), slices.Clone(q.capacity)
	var start []int
	for i, e := range q.options {
		if e.worth[kept] > 0 && left[e.post] > 0 && spare[q.service[e.officer]] > 0 {
			left[e.post]--
			spare[q.service[e.officer]]--
			start = append(start, i)
		}
	}
	return start
}
