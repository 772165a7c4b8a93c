package org.biaogan.metrics.project;

/** Where in its life a project is (项目阶段), from the reserve to full capacity. */
public enum Stage {
    /** 储备: conceived, not yet approved. */
    RESERVE,
    /** 立项: approved. */
    APPROVED,
    /** 开工: started. */
    STARTED,
    /** 在建: under construction. */
    UNDER_CONSTRUCTION,
    /** 竣工: completed. */
    COMPLETED,
    /** 投产: in production. */
    IN_PRODUCTION,
    /** 达产: at the capacity it was built for. */
    AT_CAPACITY,
    /** 停工: suspended, to be resumed where it stopped. */
    SUSPENDED,
    /** 终止: given up. */
    TERMINATED;

    /** Whether work on the site has begun and is neither done nor given up. */
    public boolean isBeingBuilt() {
        return this == STARTED || this == UNDER_CONSTRUCTION;
    }

    /** Whether the start still lies ahead. */
    public boolean isBeforeStart() {
        return this == RESERVE || this == APPROVED;
    }
}
