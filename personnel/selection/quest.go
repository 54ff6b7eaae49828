package selection

import "cmp"

// quest is the problem of a plan that has more to heed than posts and fits, on plain indices. Only what can be chosen
// stands in it: no post without positions, no service without capacity.
type quest struct {
	positions []int    // by post
	capacity  []int    // by service
	service   []int    // by officer
	class     []int    // by officer: officers of one class count towards the same goals
	options   []option // by officer, then post
	goals     []goal
	finest    int64 // the finest scale on which weights are told
}

// option says that an officer may take a post, and what that is worth apart from the goals.
type option struct {
	officer, post int
	worth         worth
}

func (e option) compare(f option) int {
	return cmp.Or(cmp.Compare(e.officer, f.officer), cmp.Compare(e.post, f.post))
}

// goal is a target: how many officers it asks for, and whether an officer of a class counts in a post.
type goal struct {
	least  int
	counts [][]bool // by class and post
}

// person is what a person who counts towards a goal is worth to the plan.
var person = worth{counted: 1}
