package main

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// mostCount is the largest number of positions, of officers that a service can spare, and of a priority.
const mostCount = 1_000_000

// document is the problem as it was given. IDs are looked up when all has been read: the keys may come in any order.
type document struct {
	officers []officer
	posts    []post
	services []selection.Capacity
	fit      []fit
	targets  []target
	former   []selection.Assignment
	nodes    int
}

type officer struct {
	id, service string
	targets     []string
}

type post struct {
	id                  string
	positions, priority int
}

// fit holds its IDs as parts of the data, since there may be millions.
type fit struct {
	officer, post []byte
	score         selection.Score
}

type target struct {
	id    string
	least policy.Measure
	posts []string
}

// read reads the problem.
func (d *document) read(r *reader) {
	r.object(
		field{"officers", true, func() { d.readOfficers(r) }},
		field{"posts", true, func() { d.readPosts(r) }},
		field{"services", true, func() { d.readServices(r) }},
		field{"fit", true, func() { d.readFit(r) }},
		field{"targets", false, func() { d.readTargets(r) }},
		field{"former", false, func() { d.readFormer(r) }},
		field{"nodes", false, func() { d.nodes, _ = r.whole(1, 100*mostCount) }},
	)
}

func (d *document) readOfficers(r *reader) {
	var o officer
	at := r.path
	fields := []field{
		{"id", true, func() { o.id = r.id() }},
		{"service", true, func() { o.service = r.id() }},
		{"targets", false, func() { o.targets = r.ids() }},
	}
	r.list(func(i int) {
		o = officer{}
		r.path = at.Index(i)
		r.object(fields...)
		d.officers = append(d.officers, o)
	})
}

func (d *document) readPosts(r *reader) {
	at := r.path
	r.list(func(i int) {
		var p post
		r.path = at.Index(i)
		r.object(
			field{"id", true, func() { p.id = r.id() }},
			field{"positions", true, func() { p.positions, _ = r.whole(0, mostCount) }},
			field{"priority", true, func() { p.priority, _ = r.whole(1, mostCount) }},
		)
		d.posts = append(d.posts, p)
	})
}

func (d *document) readServices(r *reader) {
	at := r.path
	r.list(func(i int) {
		var s selection.Capacity
		r.path = at.Index(i)
		r.object(
			field{"id", true, func() { s.Service = r.id() }},
			field{"capacity", true, func() { s.Officers, _ = r.whole(0, mostCount) }},
		)
		d.services = append(d.services, s)
	})
}

func (d *document) readFit(r *reader) {
	var f fit
	at := r.path
	fields := []field{
		{"officer", true, func() { f.officer = r.idBytes() }},
		{"post", true, func() { f.post = r.idBytes() }},
		{"score", true, func() { f.score = r.score() }},
	}
	r.list(func(i int) {
		f = fit{}
		r.path = at.Index(i)
		r.object(fields...)
		d.fit = append(d.fit, f)
	})
}

func (d *document) readTargets(r *reader) {
	at := r.path
	r.list(func(i int) {
		var t target
		var said int
		r.path = at.Index(i)
		here := r.path
		r.object(
			field{"id", true, func() { t.id = r.id() }},
			field{"persons", false, func() {
				said++
				n, _ := r.whole(0, mostCount)
				t.least = policy.Whole(n, policy.Persons)
			}},
			field{"share", false, func() {
				said++
				t.least = r.share()
			}},
			field{"posts", false, func() { t.posts = r.ids() }},
		)
		if said != 1 && !r.broken {
			r.fault(here, fault.Conflict, bilingual.Text{}, bilingual.Text{English: "either persons or a share", French: "soit persons, soit share"})
		}
		d.targets = append(d.targets, t)
	})
}

func (d *document) readFormer(r *reader) {
	at := r.path
	r.list(func(i int) {
		var a selection.Assignment
		r.path = at.Index(i)
		r.object(
			field{"officer", true, func() { a.Officer = r.id() }},
			field{"post", true, func() { a.Post = r.id() }},
		)
		d.former = append(d.former, a)
	})
}

var wantID = bilingual.Text{English: "an ID", French: "un identifiant"}

func (r *reader) id() string { return string(r.idBytes()) }

func (r *reader) idBytes() []byte {
	if !r.starts('"', wantText) {
		return nil
	}
	id, ok := r.string()
	if ok && len(id) == 0 {
		r.fault(r.path, fault.Missing, bilingual.Text{}, wantID)
	}
	return id
}

func (r *reader) ids() []string {
	var ids []string
	at := r.path
	r.list(func(i int) {
		r.path = at.Index(i)
		ids = append(ids, r.id())
	})
	return ids
}

var (
	wantUnique = bilingual.Text{English: "an ID that stands only once", French: "un identifiant qui ne figure qu'une fois"}
	wantKnown  = bilingual.Text{English: "an ID that the problem lists", French: "un identifiant qui figure dans le problème"}
	wantPair   = bilingual.Text{English: "each officer and post once", French: "chaque paire une seule fois"}
)

// numbers gives each ID its number, and reports those that stand twice.
func (r *reader) numbers(path fault.Path, n int, id func(int) string, key string) map[string]int32 {
	numbers := make(map[string]int32, n)
	for i := range n {
		if id(i) == "" { // reported already
			continue
		}
		if _, twice := numbers[id(i)]; twice {
			at := path.Index(i)
			if key != "" {
				at = at.Key(key)
			}
			r.fault(at, fault.Duplicate, fault.Given(id(i)), wantUnique)
			continue
		}
		numbers[id(i)] = int32(i)
	}
	return numbers
}

// known reports an ID that is not among those known. An empty one is reported already.
func (r *reader) known(numbers map[string]int32, path fault.Path, id string) {
	if _, known := numbers[id]; id != "" && !known {
		r.fault(path, fault.Unknown, fault.Given(id), wantKnown)
	}
}

// problem is the problem in the words of the library, after everything that is at odds was reported. Nothing is looked up
// in a document that broke off.
func (d *document) problem(r *reader, root fault.Path) (selection.Problem, selection.Aims) {
	if r.broken {
		return selection.Problem{}, selection.Aims{}
	}
	services := r.numbers(root.Join("services"), len(d.services), func(i int) string { return d.services[i].Service }, "id")
	posts := r.numbers(root.Join("posts"), len(d.posts), func(i int) string { return d.posts[i].id }, "id")
	targets := r.numbers(root.Join("targets"), len(d.targets), func(i int) string { return d.targets[i].id }, "id")
	officers := r.numbers(root.Join("officers"), len(d.officers), func(i int) string { return d.officers[i].id }, "id")
	for i, o := range d.officers {
		if _, known := services[o.service]; known && len(o.targets) == 0 {
			continue
		}
		at := root.Join("officers").Index(i)
		r.known(services, at.Key("service"), o.service)
		r.numbers(at.Key("targets"), len(o.targets), func(k int) string { return o.targets[k] }, "")
		for k, id := range o.targets {
			r.known(targets, at.Key("targets").Index(k), id)
		}
	}
	for i, t := range d.targets {
		at := root.Join("targets").Index(i).Key("posts")
		r.numbers(at, len(t.posts), func(k int) string { return t.posts[k] }, "")
		for k, id := range t.posts {
			r.known(posts, at.Index(k), id)
		}
	}
	former := root.Join("former")
	r.numbers(former, len(d.former), func(i int) string { return d.former[i].Officer }, "officer")
	p := selection.Problem{Capacity: d.services, Eligible: d.eligible(r, root.Join("fit"), officers, posts)}
	for _, post := range d.posts {
		p.Posts = append(p.Posts, personnel.Post{ID: post.id, Positions: post.positions, Priority: post.priority})
	}
	p.Officers = make([]personnel.Officer, len(d.officers))
	for i, o := range d.officers {
		p.Officers[i].ID, p.Officers[i].Service = o.id, o.service
	}
	return p, d.aims(officers)
}

// aims are the targets and the former plan. A former plan may name officers and posts that are there no more.
func (d *document) aims(officers map[string]int32) selection.Aims {
	aims := selection.Aims{Former: d.former, Nodes: d.nodes}
	for _, t := range d.targets {
		members := make(map[string]bool)
		for id, i := range officers {
			for _, belongs := range d.officers[i].targets {
				members[id] = members[id] || belongs == t.id
			}
		}
		aims.Targets = append(aims.Targets, selection.Target{
			ID: t.id, Least: t.least, Posts: t.posts,
			Who: func(o personnel.Officer) policy.Answer {
				if members[o.ID] {
					return policy.Yes
				}
				return ""
			},
		})
	}
	return aims
}

type scored struct {
	post  int32
	score selection.Score
}

// eligible sorts the pairs by officer, and reports those of nobody, of no post, or that stand twice.
func (d *document) eligible(r *reader, path fault.Path, officers, posts map[string]int32) func(int) iter.Seq2[int, selection.Score] {
	first := make([]int, len(d.officers)+1)
	of := make([]int32, len(d.fit)) // by pair, the officer counted from 1; 0 if the pair is at fault
	for i, f := range d.fit {
		o, known := officers[string(f.officer)]
		_, also := posts[string(f.post)]
		if !known || !also {
			r.known(officers, path.Index(i).Key("officer"), string(f.officer))
			r.known(posts, path.Index(i).Key("post"), string(f.post))
			continue
		}
		of[i] = o + 1
		first[o+1]++
	}
	for o := range d.officers {
		first[o+1] += first[o]
	}
	next, pairs := append([]int{}, first...), make([]scored, first[len(d.officers)])
	where := make([]int32, len(pairs)) // by place, the pair that was put there
	for i, f := range d.fit {
		if o := of[i]; o > 0 {
			pairs[next[o-1]], where[next[o-1]] = scored{posts[string(f.post)], f.score}, int32(i)
			next[o-1]++
		}
	}
	seen := make([]int32, len(d.posts)) // by post, the officer who was last seen, counted from 1
	for o := range d.officers {
		for k := first[o]; k < first[o+1]; k++ {
			if p := pairs[k].post; seen[p] == int32(o)+1 {
				f := d.fit[where[k]]
				r.fault(path.Index(int(where[k])), fault.Duplicate, fault.Given(string(f.officer)+", "+string(f.post)), wantPair)
			}
			seen[pairs[k].post] = int32(o) + 1
		}
	}
	return func(o int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) {
			for _, pair := range pairs[first[o]:first[o+1]] {
				if !yield(int(pair.post), pair.score) {
					return
				}
			}
		}
	}
}
